import { MONTH_WORDS, SOLAR_MONTH_WORDS } from '../../words/dates/month-words.ts';

const CALENDARS = {
  common: Object.values<string>(MONTH_WORDS).reverse(),
  solar: Object.values<string>(SOLAR_MONTH_WORDS),
} as const;

/**
 * The month that a word in small letters names, 1 to 12; `null` if it names none. Of two names the first counts. It is
 * sought in the lists as they stand: to make a table of all their names takes a page longer than the few words it asks for.
 *
 *     monthNumber('nov')              // 11
 *     monthNumber('مارس/آذار')        // 3
 *     monthNumber('اسفند', 'solar')   // 12: in Iran and Afghanistan
 *     monthNumber('harbour')          // null
 */
export function monthNumber(words: string, calendar: keyof typeof CALENDARS = 'common'): number | null {
  const name = asListed(words);
  if (name === '') return null;
  for (const year of CALENDARS[calendar]) {
    const at = placeIn(year, name);
    if (at !== null) return year.slice(0, at).split(' ').length;
  }
  return null;
}

/** The first of two names, with a low line for a blank, in composed letters where a script has two spellings. */
function asListed(words: string): string {
  const [name = ''] = words.split('/', 1);
  return name.normalize().replace(' ', '_');
}

/** Where a whole name stands. */
function placeIn(year: string, name: string): number | null {
  let at = year.indexOf(name);
  while (at >= 0 && !(isGap(year.charAt(at - 1)) && isGap(year.charAt(at + name.length))))
    at = year.indexOf(name, at + 1);
  return at < 0 ? null : at;
}

function isGap(letter: string): boolean {
  return letter === '' || letter === ' ' || letter === '/';
}
