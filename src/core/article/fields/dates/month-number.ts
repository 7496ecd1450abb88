import { once } from '../../../text/once.ts';
import { MONTH_WORDS } from '../../words/dates/month-words.ts';

/** Made when a page asks: most tell their date to machines. */
const months = once(
  () =>
    new Map(
      Object.values(MONTH_WORDS).flatMap((year) =>
        year
          .split(/\s+/)
          .flatMap((names, month) => names.split('/').map((name): [string, number] => [name, month + 1])),
      ),
    ),
);

/**
 * The month that a word in small letters names, 1 to 12; `null` if it names none.
 *
 *     monthNumber('nov')       // 11
 *     monthNumber('harbour')   // null
 */
export function monthNumber(word: string): number | null {
  return months().get(word) ?? null;
}
