import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { GERMAN_NOUNS } from '../../lists/words/nouns/german-nouns.ts';
import type { Name } from '../../name.ts';
import { addNames } from '../adding/add-names.ts';
import { TITLE_WORDS } from '../title-words.ts';

/**
 * What an institution's name ends in, and institutions that German names by one word; not before another noun. Most
 * characters are small letters, and told from capitals by far sooner than looked for among all letters there are.
 */
const INSTITUTION =
  /(?![a-z ])(?<![\p{L}-])(?:\p{Lu}\p{Ll}+(?:gerichtshof|ministerium|rechnungshof)s?|(?:Bundes|Land)tags?|(?:Bundes|Europa|National|Stände)rate?s?)(?![\p{L}-]| \p{Lu})/gu;

/** A town and a noun: "Norhamer Stadtrat". */
const OF_TOWN = /(?![a-z ])(?<![\p{L}-])(?<town>\p{Lu}\p{Ll}{2,}er) (?<noun>\p{Lu}\p{Ll}{4,})(?![\p{L}-]| \p{Lu})/gu;

const endsMunicipal = endsWithOneOf(wordsOfClass(GERMAN_NOUNS, 'municipal'));

/**
 * Adds institutions that German names by one word, or by one behind its town's, and nobody has found.
 *
 *     der Bundesrechnungshof rügte das Gesundheitsministerium    → both
 *     der Norhamer Stadtrat                                      → Norhamer Stadtrat
 *     der Landtag Norham; Aufsichtsrat, Untersuchungsausschuss   → none: part of a longer name; anybody's
 */
export function addInstitutions(text: string, names: readonly Name[]): readonly Name[] {
  const matches = [...text.matchAll(INSTITUTION), ...[...text.matchAll(OF_TOWN)].filter(isMunicipal)];
  const found: Name[] = [];
  for (const { index, 0: words } of matches.sort((one, other) => one.index - other.index)) {
    const end = index + words.length;
    found.push({ start: index, end, kind: 'organisation', evidence: { rule: 'institution', words } });
  }
  return addNames(names, found);
}

/** Not "Bürgermeister Theater", where the first word is no town. */
function isMunicipal({ groups }: RegExpExecArray): boolean {
  const noun = (groups?.noun ?? '').toLowerCase().replace(/e?s$/, '');
  return (endsMunicipal(noun) || endsMunicipal(`${noun}e`)) && !TITLE_WORDS.has((groups?.town ?? '').toLowerCase());
}
