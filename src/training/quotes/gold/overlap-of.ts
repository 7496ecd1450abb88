import type { Span } from '../../../core/text/span.ts';

/** How much of two stretches is common to both, from 0 to 1 (Jaccard). */
export function overlapOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}
