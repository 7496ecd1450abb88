import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';

/**
 * Whether something is in what a name names, near it or outside of it.
 *
 *     in Norham, À Norham   → yes
 *     beat Norham           → no
 */
export function isInsidePlace(text: string, { start }: Span, { placePrepositions }: LanguagePack): boolean {
  const before = /(?:^|[^\p{L}])(\p{L}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_PREPOSITION), start));
  return placePrepositions.has(before?.[1]?.toLowerCase() ?? '');
}

/** With a space on both sides. */
const LONGEST_PREPOSITION = 'throughout'.length + 2;
