import type { Unit } from './frame.ts';

/** Words that tell how a line is printed, and what makes one of them long. */
const LOOK = 40;
const LONG = 3;
const MOST = 0.6;

/**
 * Whether a line is printed as titles are, so that a capital tells nothing.
 *
 *     Ada Byron Calls Bridge ‘A Disgrace’    → titled
 *     Ada Byron calls bridge ‘a disgrace’    → not
 */
export function isTitled(units: readonly Unit[]): boolean {
  const long = units.slice(0, LOOK).filter(({ kind, text }) => kind === 'word' && text.length > LONG);
  return long.filter(({ capital }) => capital).length > MOST * long.length;
}
