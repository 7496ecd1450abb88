import { COUNTED_DATES, ERA_DATE, ERA_LEADS, FIRST_OF_ERA, NAMED_DATES } from '../../../words/dates/date-wordings.ts';
import { monthNumber } from '../month-number.ts';
import { type DatedWords, datedWords } from './dated-words.ts';
import { isSolarYear } from './is-solar-year.ts';

/**
 * Finds a date with words in it: its month's name, or what a language says with the numbers.
 *
 *     '3 march 2024', '3 tháng 3, 2024', '2024年3月3日', '令和6年3月3日'   → 2024-03-03
 *     '3 harbours 2024'                                                    → null
 */
export function matchWordedDate(text: string): DatedWords | null {
  return firstOf(NAMED_DATES, text, named) ?? firstOf(COUNTED_DATES, text, counted) ?? matchEra(text);
}

type Groups = { readonly [name: string]: string };
type Reading = (words: string, groups: Groups) => DatedWords | null;

function firstOf(wordings: readonly RegExp[], text: string, read: Reading): DatedWords | null {
  for (const wording of wordings) {
    const match = wording.exec(text);
    const date = match?.groups ? read(match[0], match.groups) : null;
    if (date !== null) return date;
  }
  return null;
}

function named(words: string, { year = '', month = '', day = '' }: Groups): DatedWords | null {
  return datedWords(words, year, monthNumber(month, isSolarYear(Number(year)) ? 'solar' : 'common'), day);
}

function counted(words: string, { year, month, day }: Groups): DatedWords | null {
  return datedWords(words, year, month, day);
}

function matchEra(text: string): DatedWords | null {
  const date = ERA_DATE.exec(text);
  const { era = '', year, month, day } = date?.groups ?? {};
  const lead = ERA_LEADS.get(era);
  if (date === null || lead === undefined) return null;
  return datedWords(date[0], lead + (year === FIRST_OF_ERA ? 1 : Number(year)), month, day);
}
