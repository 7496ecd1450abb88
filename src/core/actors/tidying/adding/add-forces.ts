import { packOf } from '../../../languages/pack-of.ts';
import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { addNames } from './add-names.ts';

const NOUNS = 'air force|army|coast guard|military|navy';

/** Few articles speak of forces: looked for first, since this looks at every letter for no more than a space. */
const ANY = new RegExp(` (?:${NOUNS})`);

/** "the Norwegian army", and the word or sign behind it; looks first whether a letter is small, as most are. */
const FORCE = new RegExp(
  String.raw`(?![a-z ])(?<=\b[Tt]he )(\p{Lu}\p{L}+) (?:${NOUNS})(?=(['’]s|[^\p{L}]|$) ?(\p{L}*))`,
  'gu',
);

/**
 * Adds the forces of a country, which English names by its nationality.
 *
 *     the Norwegian army said                → Norwegian army (organisation)
 *     the Norwegian army chief, the army     → none: a person, nobody's
 */
export function addForces(text: string, names: readonly Name[]): readonly Name[] {
  if (!ANY.test(text)) return names;
  const found: Name[] = [];
  for (const { index, 0: words, 1: nation = '', 2: sign = '', 3: after = '' } of text.matchAll(FORCE)) {
    if (!WORDS.nationality.has(nation) || (sign === ' ' && !mayFollow(after))) continue;
    const end = index + words.length;
    found.push({ start: index, end, kind: 'organisation', evidence: { rule: 'institution', words } });
  }
  return addNames(names, found);
}

/** Whether a word behind a noun begins something else: a verb, "in"; not "chief". */
function mayFollow(word: string): boolean {
  const pack = packOf('en');
  if (pack === null) return false;
  const { verbs, isOtherVerb, auxiliaries, prepositions, coordinators, relatives, isAdverb } = pack;
  return (
    verbs.has(word) ||
    isOtherVerb(word) ||
    isAdverb(word) ||
    [auxiliaries, prepositions, coordinators, relatives].some((words) => words.has(word))
  );
}
