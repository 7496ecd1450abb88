import type { Quote } from './quote.ts';

/** Reported words of which a reader learns something, and so many where it is unsure that anything is reported. */
const FEWEST_WORDS = 3;
const FEWEST_UNSURE = 4;

/**
 * Whether a reader learns what was said: of the fewest reported words nothing is told apart from their verb.
 *
 *     Ada Byron attacked | the plan |                → no
 *     Ada Byron said | it was late |                 → yes
 *     Ada Byron said | “no” |                        → yes: words in marks always do
 *
 * @param text `Article.text`
 */
export function saysEnough({ start, end, kind, evidence }: Quote, text: string): boolean {
  if (kind !== 'indirect') return true;
  const words = text.slice(start, end).trim().split(/\s+/).length;
  return words >= (evidence.confidence === 'unsure' ? FEWEST_UNSURE : FEWEST_WORDS);
}
