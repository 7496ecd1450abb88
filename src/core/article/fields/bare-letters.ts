import { fold } from '../../text/fold.ts';
import { MARK_CLASS } from '../../text/letters/mark-class.ts';

/**
 * The letters and figures of a text, without case, spaces and marks: for telling whether two texts say the same.
 *
 *     bareLetters('Storm: “Harbour” reopens') === bareLetters('Storm - Harbour reopens')
 */
export function bareLetters(text: string): string {
  return fold(text).replace(MARKS, '');
}

const MARKS = new RegExp(`[${MARK_CLASS}]`, 'g');
