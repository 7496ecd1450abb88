import { type DatedWords, datedWords } from './dated-words.ts';

/** Which of day and month stands first in a date of figures alone. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * Finds a date of figures alone: the year first, or the day first, as most of the world writes, or the month, as the United
 * States do; a month that cannot be one turns day and month round.
 *
 *     '2024-03-25', '25/03/2024', '03/25/2024', '25. 3. 2024', '25.03.24'   → 2024-03-25
 *     '1.25.24'                                              → null: some version
 */
export function matchNumericDate(text: string, order: DateOrder = 'day-first'): DatedWords | null {
  const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(text);
  if (iso) return datedWords(iso[0], iso[1], iso[2], iso[3]);
  const local = /\b(\d{1,2})(?:[./-]|\. )(\d{1,2})(?:[./-]|\. )(\d{4})\b/.exec(text);
  if (!local) return matchShortYear(text);
  const [words, one, other, year] = local;
  const dayFirst = () => datedWords(words, year, other, one);
  const monthFirst = () => datedWords(words, year, one, other);
  return order === 'month-first' ? (monthFirst() ?? dayFirst()) : (dayFirst() ?? monthFirst());
}

/** `25.04.24`: day first, with full stops or slashes, and nothing that makes it a number of something else. */
function matchShortYear(text: string): DatedWords | null {
  const short = /(?<![\d.,/])(\d{2})([./])(\d{2})\2(\d{2})(?![\d/]|[.]\d)/.exec(text);
  return short && datedWords(short[0], `20${short[4]}`, short[3], short[1]);
}
