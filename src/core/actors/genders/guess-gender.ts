import { parseWordList } from '../../text/parse-word-list.ts';
import type { Span } from '../../text/span.ts';
import { matchGivenName, WORDS } from '../known-names.ts';
import { MORE_FEMALE_NAMES } from '../lists/people/more-female-names.ts';
import { MORE_MALE_NAMES } from '../lists/people/more-male-names.ts';

const FEMALE_TITLES = new Set(
  'Mrs Ms Miss Madam Lady Dame Queen Princess Baroness Duchess Countess Sister Congresswoman Chairwoman Councilwoman Spokeswoman Actress Mother'.split(
    ' ',
  ),
);
const MALE_TITLES = new Set(
  'Mr Sir Lord King Prince Baron Duke Count Brother Father Congressman Chairman Councilman Spokesman Pope Imam Rabbi Sheikh'.split(
    ' ',
  ),
);

const FEMALE = parseWordList(MORE_FEMALE_NAMES);
const MALE = parseWordList(MORE_MALE_NAMES);

/** East Asian family names, which come first, that are given names elsewhere: “Lin Jian”. */
const FAMILY_NAMES = new Set(['An', 'Lin']);

/** The word before a name, without a dot: "Mr" in "Mr. Byron". */
const WORD_BEFORE = /(\p{L}+)\.?\s*$/u;

/** A title has at most so many letters, with what parts it from the name. */
const REACH = 16;

/**
 * Guesses a person's gender from titles, then from the given name; `null` if neither tells.
 *
 *     Mrs Byron … Byron   → female
 *     Kim Byron           → null
 */
export function guessGender(text: string, names: readonly Span[]): 'female' | 'male' | null {
  for (const { start } of names) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
    if (FEMALE_TITLES.has(before)) return 'female';
    if (MALE_TITLES.has(before)) return 'male';
  }
  for (const { start, end } of names) {
    const [first, second] = text.slice(start, end).split(/[\s-]+/);
    if (first === undefined || second === undefined) continue;
    const gender = genderOf(FAMILY_NAMES.has(first) && !WORDS.surname.has(second) ? second : first);
    if (gender !== null) return gender;
  }
  return null;
}

function genderOf(name: string): 'female' | 'male' | null {
  const known = matchGivenName(name);
  if (known === 'female' || known === 'male') return known;
  if (FEMALE.has(name)) return 'female';
  return MALE.has(name) ? 'male' : null;
}
