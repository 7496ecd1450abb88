import { fromSolarHijri } from './from-solar-hijri.ts';
import { isSolarYear } from './is-solar-year.ts';
import { twoFigures } from './two-figures.ts';

/** The words of a text that are a date, and the date: ISO 8601. */
export type DatedWords = { readonly words: string; readonly iso: string };

type Figure = string | number | null | undefined;

/**
 * What words say by their year, month and day, whatever calendar the year is of; `null` if there is no such day.
 *
 *     datedWords('3.3.2569', '2569', '3', '3')   // { words: '3.3.2569', iso: '2026-03-03' }
 *     datedWords('30.14.1999', '1999', 14, 30)   // null
 */
export function datedWords(words: string, year: Figure, month: Figure, day: Figure): DatedWords | null {
  const [counted, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  if (isSolarYear(counted)) return { words, iso: isoOf(...fromSolarHijri(counted, m, d)) };
  const y = counted > FIRST_BUDDHIST ? counted - BUDDHIST_LEAD : counted;
  return y > 1600 && y < 2200 ? { words, iso: isoOf(y, m, d) } : null;
}

/** No article is dated so late in the common era; Thai years are ahead of it by so many. */
const FIRST_BUDDHIST = 2400;
const BUDDHIST_LEAD = 543;

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${twoFigures(month)}-${twoFigures(day)}`;
}
