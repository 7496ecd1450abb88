import { fromSolarHijri } from './from-solar-hijri.ts';
import { monthNumber, solarMonthNumber } from './month-number.ts';
import { westernDigits } from './western-digits.ts';

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
 */
export function matchWrittenDate(words: string): string | null {
  const text = westernDigits(words.length > LONGEST ? words.slice(0, LONGEST) : words);
  if (!HAS_YEAR.test(text)) return null;
  const short = text.toLowerCase().replace(THAI_STOP, '');
  const date = matchNumeric(short) ?? matchNamed(short) ?? matchIdeographic(short) ?? matchEra(short);
  if (date === null) return null;
  const time = matchTime(short.replace(date.words, ' '));
  return `${date.iso}${time === null ? '' : `T${time}`}`;
}

const LONGEST = 200;

/** A look that spares most texts the rest: four figures, two between stops, or an era's. */
const HAS_YEAR = /\d{4}|\d[./]\d\d|[元\d]年/;

/** As in มี.ค. for March. */
const THAI_STOP = /(?<=[ก-๙])\./g;

type Found = { readonly words: string; readonly iso: string };

function matchNumeric(text: string): Found | null {
  const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(text);
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
  return matchDayFirst(text) ?? matchMonthFirst(text) ?? matchYearFirst(text) ?? matchCounted(text);
}

function matchDayFirst(text: string): Found | null {
  const date = DAY_FIRST.exec(text);
  return date && foundNamed(date[0], date[3], date[2], date[1]);
}

/** Some Arabic months have two words: `6 كانون الثاني 2026`. */
const DAY_FIRST =
  /\b(\d{1,2})(?:(?:\.|º|er|st|nd|rd|th)?[\s-]+|\.)(?:de\s+|d['’])?([^\s\d.,،-]+(?: ال[^\s\d.,،]+)?)\.?[,،]?[\s-]+(?:de\s+|del\s+)?(\d{4})/;

function matchMonthFirst(text: string): Found | null {
  const date = /([^\s\d.,،]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,،]?\s+(\d{4})/.exec(text);
  return date && foundNamed(date[0], date[3], date[1], date[2]);
}

/** Hungarian, Lithuanian, Latvian: `2026. március 3.`, `2026 m. kovo 3 d.`; `2026. gada 3. martā`. */
function matchYearFirst(text: string): Found | null {
  const date = /\b(\d{4})\.?\s+(?:m\.\s+)?([^\s\d.,]+)\s+(\d{1,2})(?!\d)/.exec(text);
  const named = date && foundNamed(date[0], date[1], date[2], date[3]);
  if (named) return named;
  const latvian = /\b(\d{4})\. gada (\d{1,2})\. ([^\s\d.,]+)/.exec(text);
  return latvian && foundNamed(latvian[0], latvian[1], latvian[3], latvian[2]);
}

/** Vietnamese: `3 tháng 3, 2026`, `ngày 3 tháng 3 năm 2026`. */
function matchCounted(text: string): Found | null {
  const date = /\b(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/.exec(text);
  return date && found(date[0], date[3], date[2], date[1]);
}

function matchIdeographic(text: string): Found | null {
  const date = /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})/.exec(text);
  return date && found(date[0], date[1], date[2], date[3]);
}

/** Japanese eras and that of Taiwan: `令和8年3月3日`, `民國115年3月3日`; an era's first year is `元年`. */
function matchEra(text: string): Found | null {
  const date = /(平成|令和|民國)(元|\d{1,3})年\s*(\d{1,2})月\s*(\d{1,2})日/.exec(text);
  const lead = ERA_LEADS.get(date?.[1] ?? '');
  if (!date || lead === undefined) return null;
  const year = date[2] === '元' ? 1 : Number(date[2]);
  return found(date[0], String(lead + year), date[3], date[4]);
}

/** The year before the first of each era. */
const ERA_LEADS: ReadonlyMap<string, number> = new Map([
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
]);

function foundNamed(words: string, year?: string, month = '', day?: string): Found | null {
  return found(words, year, isSolar(Number(year)) ? solarMonthNumber(month) : monthNumber(month), day);
}

/** No article is dated so early in the common era; years in Iran and Afghanistan are. */
function isSolar(year: number): boolean {
  return year > 1342 && year < 1473;
}

function found(words: string, year?: string, month?: string | number | null, day?: string): Found | null {
  const counted = Number(year);
  if (isSolar(counted)) return foundSolar(words, counted, Number(month), Number(day));
  const y = counted > FIRST_BUDDHIST ? counted - BUDDHIST_LEAD : counted;
  const [m, d] = [Number(month), Number(day)];
  if (!(y > 1600 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return { words, iso: `${y}-${twoDigits(m)}-${twoDigits(d)}` };
}

function foundSolar(words: string, year: number, month: number, day: number): Found | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const [y, m, d] = fromSolarHijri(year, month, day);
  return { words, iso: `${y}-${twoDigits(m)}-${twoDigits(d)}` };
}

/** No article is dated so late in the common era; Thai years are ahead of it by so many. */
const FIRST_BUDDHIST = 2400;
const BUDDHIST_LEAD = 543;

function matchTime(text: string): string | null {
  const time = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/.exec(text);
  if (!time) return null;
  const [, hours, minutes, half] = time;
  const isLate = half === 'p' || AFTERNOON.test(text.slice(0, time.index));
  const shift = isLate && Number(hours) < 12 ? 12 : half === 'a' && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + shift;
  return hour < 24 && Number(minutes) < 60 ? `${twoDigits(hour)}:${minutes}` : null;
}

/** Korean, Japanese and Chinese say so before the time. */
const AFTERNOON = /(?:오후|午後|下午)\s*$/;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
