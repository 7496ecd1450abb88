import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { wordBefore } from './word-before.ts';

/**
 * Whether something is in what a name names, near it or outside of it.
 *
 *     in Norham, À Norham   → yes
 *     beat Norham           → no
 */
export function isInsidePlace(text: string, name: Span, { placePrepositions }: LanguagePack): boolean {
  return placePrepositions.has(wordBefore(text, name) ?? '');
}
