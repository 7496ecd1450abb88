import { monthNumber } from './month-number.ts';

/**
 * Reads a date, and the time beside it, from words in the page: ISO 8601, without a zone since pages write none.
 *
 *     'January 13, 2014, 2:21 pm'   → '2014-01-13T14:21'
 *     '3. März 2024, 14.05 Uhr'     → '2024-03-03T14:05'
 *     'Fri 25.04.24 | 14:07'        → '2024-04-25T14:07'
 *     '3 มีนาคม 2569'               → '2026-03-03': years of the Buddhist era, as Thai counts them
 *     'Room 13, floor 2014'         → null
 */
export function matchWrittenDate(text: string): string | null {
  if (!HAS_YEAR.test(text)) return null;
  const short = text.slice(0, 200).toLowerCase();
  const date = matchNumeric(short) ?? matchNamed(short) ?? matchIdeographic(short);
  if (date === null) return null;
  const time = matchTime(short.replace(date.words, ' '));
  return `${date.iso}${time === null ? '' : `T${time}`}`;
}

/** A look that spares most texts the rest: four figures, or two between stops. */
const HAS_YEAR = /\d{4}|\d[./]\d\d/;

type Found = { readonly words: string; readonly iso: string };

function matchNumeric(text: string): Found | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  if (iso) return found(iso[0], iso[1], iso[2], iso[3]);
  // Day first, as most of the world writes; a month that cannot be one turns it round.
  const local = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (!local) return matchShortYear(text);
  return found(local[0], local[3], local[2], local[1]) ?? found(local[0], local[3], local[1], local[2]);
}

/** `25.04.24`: day first, with full stops or slashes, and nothing that makes it a number of something else. */
function matchShortYear(text: string): Found | null {
  const short = /(?<![\d.,/])(\d{2})([./])(\d{2})\2(\d{2})(?![\d/]|[.]\d)/.exec(text);
  return short && found(short[0], `20${short[4]}`, short[3], short[1]);
}

function matchNamed(text: string): Found | null {
  const dayFirst = /\b(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+)?([^\s\d.,]+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})/.exec(
    text,
  );
  if (dayFirst) return found(dayFirst[0], dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = /([^\s\d.,]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text);
  if (monthFirst) return found(monthFirst[0], monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
  return matchYearFirst(text);
}

/** Hungarian: `2026. március 3.` */
function matchYearFirst(text: string): Found | null {
  const date = /\b(\d{4})\.?\s+([^\s\d.,]+)\s+(\d{1,2})(?!\d)/.exec(text);
  return date && found(date[0], date[1], monthNumber(date[2] ?? ''), date[3]);
}

function matchIdeographic(text: string): Found | null {
  const date = /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})/.exec(text);
  return date && found(date[0], date[1], date[2], date[3]);
}

function found(words: string, year?: string, month?: string | number | null, day?: string): Found | null {
  const counted = Number(year);
  const y = counted > FIRST_BUDDHIST ? counted - BUDDHIST_LEAD : counted;
  const [m, d] = [Number(month), Number(day)];
  if (!(y > 1600 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return { words, iso: `${y}-${twoDigits(m)}-${twoDigits(d)}` };
}

/** No article is dated so late in the common era; Thai years are ahead of it by so many. */
const FIRST_BUDDHIST = 2400;
const BUDDHIST_LEAD = 543;

function matchTime(text: string): string | null {
  const time = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/.exec(text);
  if (!time) return null;
  const [, hours, minutes, half] = time;
  const shift = half === 'p' && Number(hours) < 12 ? 12 : half === 'a' && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + shift;
  return hour < 24 && Number(minutes) < 60 ? `${twoDigits(hour)}:${minutes}` : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
