import { startsWithFigure } from '../../text/letters/starts-with-figure.ts';
import { AGO, AGO_LEADS, AGO_WORDS } from '../words/dates/clock-words.ts';

/**
 * Whether a line begins with a clock's time, or says how long ago.
 *
 *     startsWithTime('14:05 Ada Byron')     // true
 *     startsWithTime('3 minutes ago')       // true
 *     startsWithTime('14:05:30')            // false: a length
 */
export function startsWithTime(line: string): boolean {
  const text = line.toLowerCase();
  if (startsWithFigure(text))
    return CLOCK.test(text) || (AGO_WORDS.some((word) => text.includes(word)) && AGO.test(text));
  return AGO_LEADS.some((lead) => text.startsWith(lead) && FIGURE.test(text.slice(lead.length)));
}

const CLOCK = /^\d{1,2}[:.h]\d{2}\b(?![:.]\d)/;

/** A number alone. */
const FIGURE = /^\d{1,3} /;
