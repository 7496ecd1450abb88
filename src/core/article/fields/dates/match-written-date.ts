import { type DateOrder, matchNumericDate } from './written/match-numeric-date.ts';
import { matchTime } from './written/match-time.ts';
import { matchWordedDate } from './written/match-worded-date.ts';
import { westernDigits } from './written/western-digits.ts';

/**
 * Reads a date, and the time beside it, from words in the page: ISO 8601, without a zone since pages write none.
 *
 *     'January 13, 2014, 2:21 pm'   → '2014-01-13T14:21'
 *     '3. März 2024, 14.05 Uhr'     → '2024-03-03T14:05'
 *     'Fri 25.04.24 | 14:07'        → '2024-04-25T14:07'
 *     '3 มีนาคม 2569'               → '2026-03-03': years of the Buddhist era, as Thai counts them
 *     '۱۲ اسفند ۱۴۰۴'               → '2026-03-03': the calendar of Iran
 *     '令和8年3月3日'               → '2026-03-03': a Japanese era
 *     'Room 13, floor 2014'         → null
 *
 * @param order which of day and month stands first where figures alone do not tell
 */
export function matchWrittenDate(words: string, order: DateOrder = 'day-first'): string | null {
  const text = westernDigits(words.length > LONGEST ? words.slice(0, LONGEST) : words);
  if (!HAS_YEAR.test(text)) return null;
  const short = text.toLowerCase().replace(THAI_STOP, '');
  const date = matchNumericDate(short, order) ?? matchWordedDate(short);
  if (date === null) return null;
  const time = matchTime(short.replace(date.words, ' '));
  return `${date.iso}${time === null ? '' : `T${time}`}`;
}

const LONGEST = 200;

/** A look that spares most texts the rest: four figures, two between stops, or an era's. */
const HAS_YEAR = /\d{4}|\d[./]\d\d|[元\d]年/;

/** As in มี.ค. for March. */
const THAI_STOP = /(?<=[ก-๙])\./g;
