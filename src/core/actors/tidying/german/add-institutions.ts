import type { Name } from '../../name.ts';

/** What an institution's name ends in, and institutions that German names by one word; not before another noun. */
const INSTITUTION =
  /(?<![\p{L}-])(?:\p{Lu}\p{Ll}+(?:gerichtshof|ministerium|rechnungshof)s?|(?:Bundes|Land)tags?|(?:Bundes|Europa|National|Stände)rate?s?)(?![\p{L}-]| \p{Lu})/gu;

/**
 * Adds institutions that German names by one word and nobody has found.
 *
 *     der Bundesrechnungshof rügte das Gesundheitsministerium   → both
 *     der Landtag Norham; Aufsichtsrat, Untersuchungsausschuss   → none: part of a longer name; anybody's
 */
export function addInstitutions(text: string, names: readonly Name[]): readonly Name[] {
  const added: Name[] = [];
  let next = 0;
  for (const { index, 0: words } of text.matchAll(INSTITUTION)) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const end = index + words.length;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    added.push({ start: index, end, kind: 'organisation', evidence: { rule: 'institution', words } });
  }
  return added.length === 0 ? names : [...names, ...added].sort((one, other) => one.start - other.start);
}
