import { AFTERNOON } from '../../../words/dates/clock-words.ts';
import { twoFigures } from './two-figures.ts';

/**
 * Finds a time of day, in figures of 24 hours.
 *
 *     'updated 2:21 pm', '14.21 uhr', '오후 2:21'   → '14:21'
 *     '24:21'                                       → null
 */
export function matchTime(text: string): string | null {
  const time = /\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/.exec(text);
  if (!time) return null;
  const [, hours, minutes, half] = time;
  const isLate = half === 'p' || AFTERNOON.test(text.slice(0, time.index));
  const shift = isLate && Number(hours) < 12 ? 12 : half === 'a' && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + shift;
  return hour < 24 && Number(minutes) < 60 ? `${twoFigures(hour)}:${minutes}` : null;
}
