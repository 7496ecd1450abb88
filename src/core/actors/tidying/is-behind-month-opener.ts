import type { Span } from '../../text/span.ts';
import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { MONTH_OPENERS } from '../lists/words/calendar/month-openers.ts';
import { wordBefore } from './word-before.ts';

const OPENERS = parseWordList(MONTH_OPENERS);

/**
 * Whether the word before a month says that it is one.
 *
 *     in [March], Since [May]   → yes
 *     sister [April], [June]    → no
 */
export function isBehindMonthOpener(text: string, month: Span): boolean {
  return OPENERS.has(wordBefore(text, month) ?? '');
}
