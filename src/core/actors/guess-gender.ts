import { parseWordList } from '../text/parse-word-list.ts';
import type { Span } from '../text/span.ts';
import { matchGivenName } from './known-names.ts';
import { MORE_FEMALE_NAMES } from './lists/more-female-names.ts';
import { MORE_MALE_NAMES } from './lists/more-male-names.ts';

const FEMALE_TITLE =
  /(?:^|\P{L})(?:Mrs|Ms|Miss|Madam|Lady|Dame|Queen|Princess|Baroness|Duchess|Countess|Sister|Congresswoman|Chairwoman|Councilwoman|Spokeswoman|Actress|Mother)\.?\s*$/u;
const MALE_TITLE =
  /(?:^|\P{L})(?:Mr|Sir|Lord|King|Prince|Baron|Duke|Count|Brother|Father|Congressman|Chairman|Councilman|Spokesman|Pope|Imam|Rabbi|Sheikh)\.?\s*$/u;

const FEMALE = parseWordList(MORE_FEMALE_NAMES);
const MALE = parseWordList(MORE_MALE_NAMES);

/** A title stands at most so many letters before the name. */
const REACH = 16;

/**
 * Guesses a person's gender from titles, then from the given name; `null` if neither tells.
 *
 *     Mrs Byron … Byron   → female
 *     Kim Byron           → null
 */
export function guessGender(text: string, names: readonly Span[]): 'female' | 'male' | null {
  for (const { start } of names) {
    const before = text.slice(Math.max(0, start - REACH), start);
    if (FEMALE_TITLE.test(before)) return 'female';
    if (MALE_TITLE.test(before)) return 'male';
  }
  for (const { start, end } of names) {
    const [first, second] = text.slice(start, end).split(/[\s-]+/);
    const gender = first === undefined || second === undefined ? null : genderOf(first);
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
