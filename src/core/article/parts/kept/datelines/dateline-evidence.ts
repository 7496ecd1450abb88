import { monthNumber } from '../../../fields/dates/month-number.ts';
import { AGENCY_NAMES } from '../../../words/authors/agency-names.ts';

const MOST_WORDS = 8;

/**
 * What makes words a dateline, if they stand alone or before the text: a day beside a month, or an agency in brackets;
 * `null` if nothing does.
 *
 *     'WESTHAVEN, Nov 3 (Reuters)'   → 'place, day and month'
 *     'Westhaven (dpa) –'            → 'place and agency'
 *     'Ada Byron (left)'             → null
 */
export function datelineEvidence(words: string): string | null {
  const parts = words.toLowerCase().split(/[\s,.()/:–—-]+/);
  if (parts.length <= MOST_WORDS && parts.some(isDayBesideMonth)) return 'place, day and month';
  const agency = /^[^()]{2,40}\(([^()]{2,12})\)[\s.:–—-]*$/.exec(words)?.[1];
  return agency !== undefined && AGENCY_NAMES.has(agency.toLowerCase()) ? 'place and agency' : null;
}

function isDayBesideMonth(word: string, at: number, words: readonly string[]): boolean {
  if (!/^\d{1,2}$/.test(word) || Number(word) < 1 || Number(word) > 31) return false;
  return [words[at - 1], words[at + 1]].some((beside) => monthNumber(beside ?? '') !== null);
}
