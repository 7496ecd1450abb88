import type { Span } from '../../text/span.ts';

/**
 * The word right before a name, in lower case, of one longer than any preposition the end; `null` if a mark stands
 * between them.
 *
 *     Throughout [Norham]     → throughout
 *     in “[Norham]”, [Norham] → null
 */
export function wordBefore(text: string, { start }: Span): string | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return /(?:^|[^\p{L}])(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? null;
}

/** With a space on both sides. */
const LONGEST = 'throughout'.length + 2;
