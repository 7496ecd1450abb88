import type { Span } from '../../core/text/span.ts';

/** Whether two spans share half of the shorter one: `coversHalf({ start: 0, end: 4 }, { start: 2, end: 9 })`. */
export function coversHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}
