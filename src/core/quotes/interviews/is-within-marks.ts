import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';

/**
 * Whether one pair of marks, and no dash, holds all of a paragraph: an answer, or the guest's words above an interview.
 *
 *     “We never closed.”               → holds all
 *     “We never closed,” Ada said.     → does not
 */
export function isWithinMarks(paragraph: Span | undefined, marks: readonly Mark[]): boolean {
  if (paragraph === undefined) return false;
  const { start, end } = paragraph;
  return marks.some((mark) => mark.start <= start && mark.end >= end && mark.inner.start > mark.start);
}
