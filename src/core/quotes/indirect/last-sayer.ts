import type { Quote } from '../quote.ts';
import type { Body } from '../read-places.ts';

/** Paragraphs before a report in which its speaker may have said something last. */
const PARAGRAPHS_BACK = 2;

/**
 * The last utterance before a report whose subject no sentence of its paragraph names: the report goes on with its speaker.
 *
 *     Ada Byron negó el fallo. ¶ Admitió | que el puente cruje.   → what Ada Byron denied
 *
 * @param at where the report begins.
 * @param said quotes and reports, each in text order.
 * @returns `null` where nobody said anything in the paragraphs right before.
 */
export function lastSayer(
  { paragraphs }: Body,
  paragraph: number,
  at: number,
  ...said: readonly (readonly Quote[])[]
): Quote | null {
  const floor = paragraphs[Math.max(0, paragraph - PARAGRAPHS_BACK)]?.frame.start ?? 0;
  const last = said
    .flatMap((quotes) => quotes.findLast(({ start, speaker }) => start < at && speaker !== null) ?? [])
    .sort((one, other) => other.start - one.start)[0];
  return last !== undefined && last.start >= floor ? last : null;
}
