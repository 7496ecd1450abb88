import type { Span } from '../../text/span.ts';
import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../known/known-words.ts';
import { matchGivenName } from '../known/match-given-name.ts';
import { MORE_FEMALE_NAMES } from '../lists/people/given-names/more-female-names.ts';
import { MORE_MALE_NAMES } from '../lists/people/given-names/more-male-names.ts';

const FEMALE_TITLES = new Set(
  'Mrs Ms Miss Madam Lady Dame Queen Princess Baroness Duchess Countess Sister Congresswoman Chairwoman Councilwoman Spokeswoman Actress Mother'.split(
    ' ',
  ),
);
const MALE_TITLES = new Set(
  'Mr Sir Lord King Prince Baron Duke Count Brother Father Congressman Chairman Councilman Spokesman Pope Imam Rabbi Sheikh Sultan'.split(
    ' ',
  ),
);

const FEMALE = parseWordList(MORE_FEMALE_NAMES);
const MALE = parseWordList(MORE_MALE_NAMES);

/** East Asian family names, which come first, that are given names elsewhere: “Lin Jian”. */
const FAMILY_NAMES = new Set(['An', 'Lin']);

/** “Jean-Noël” is a man, Jean alone a woman in English. */
const JOINED_MALE = 'Jean-';

/** A title has at most so many letters, with what parts it from the name. */
const REACH = 16;

/**
 * Guesses a person's gender from titles, then from the given name; `null` if neither tells.
 *
 *     Mrs Byron … Byron   → female
 *     Kim Byron           → null
 */
export function guessGender(text: string, names: readonly Span[]): 'female' | 'male' | null {
  for (const { start, end } of names) {
    const gender = genderOfTitle(wordBefore(text, start)) ?? genderOfTitle(titleWithin(text.slice(start, end)));
    if (gender !== null) return gender;
  }
  for (const { start, end } of names) {
    const [first, second] = text.slice(start, end).split(/[\s-]+/);
    if (first === undefined || second === undefined) continue;
    if (text.startsWith(JOINED_MALE, start)) return 'male';
    const gender = genderOf(FAMILY_NAMES.has(first) && !WORDS.surname.has(second) ? second : first);
    if (gender !== null) return gender;
  }
  return null;
}

function genderOfTitle(word: string): 'female' | 'male' | null {
  if (FEMALE_TITLES.has(word)) return 'female';
  return MALE_TITLES.has(word) ? 'male' : null;
}

/** "Sultan" of "Sultan Velk", where the name begins with it. */
function titleWithin(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(' ')));
}

/** The word before a name, without a dot: "Mr" in "Mr. Byron". Nothing where a letter with an accent stands in it: no title has one. */
function wordBefore(text: string, start: number): string {
  const from = Math.max(0, start - REACH);
  let to = start;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (to > from && text.charAt(to - 1) === '.') to -= 1;
  let begin = to;
  while (begin > from && isPlainLetter(text.charCodeAt(begin - 1))) begin -= 1;
  return begin > from && text.charCodeAt(begin - 1) > 127 && /\p{L}/u.test(text.charAt(begin - 1))
    ? ''
    : text.slice(begin, to);
}

function isSpace(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower > 96 && lower < 123;
}

function genderOf(name: string): 'female' | 'male' | null {
  const known = matchGivenName(name);
  if (known === 'female' || known === 'male') return known;
  if (FEMALE.has(name)) return 'female';
  return MALE.has(name) ? 'male' : null;
}
