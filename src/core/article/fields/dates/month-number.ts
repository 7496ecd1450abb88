import { MONTH_WORDS } from '../../words/dates/month-words.ts';

const YEARS: readonly string[] = Object.values(MONTH_WORDS).reverse();

/**
 * The month that a word in small letters names, 1 to 12; `null` if it names none. It is sought in the lists as they stand:
 * to make a table of all their names takes a page longer than the few words it asks for.
 *
 *     monthNumber('nov')       // 11
 *     monthNumber('harbour')   // null
 */
export function monthNumber(word: string): number | null {
  if (word === '' || GAP.test(word)) return null;
  for (const year of YEARS) {
    const at = placeIn(year, word);
    if (at !== null) return year.slice(0, at).split(' ').length;
  }
  return null;
}

/** What stands between months, and between the names of one. */
const GAP = /[ /]/;

/** Where a whole name stands. */
function placeIn(year: string, word: string): number | null {
  let at = year.indexOf(word);
  while (at >= 0 && !(isGap(year.charAt(at - 1)) && isGap(year.charAt(at + word.length))))
    at = year.indexOf(word, at + 1);
  return at < 0 ? null : at;
}

function isGap(letter: string): boolean {
  return letter === '' || letter === ' ' || letter === '/';
}
