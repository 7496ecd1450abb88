import { type Envelope, failed, succeeded } from '../src/messages/envelopes/envelope.ts';
import { flashPassage } from './paint/flash-passage.ts';
import { scrollToRange } from './paint/scroll-to-range.ts';

/**
 * Scrolls a passage into view and flashes it. Fails with `passage-gone` if none of it can be seen.
 *
 * @param signal ends the flash and the scrolling: another passage is shown, or the reader goes
 */
export function showRanges(
  ranges: readonly Range[],
  registry: HighlightRegistry | null,
  signal: AbortSignal,
): Envelope<null> {
  const [first] = ranges.filter((range) => range.getClientRects().length > 0);
  if (!first) return failed('passage-gone');
  scrollToRange(first, signal);
  if (registry !== null) signal.addEventListener('abort', flashPassage(registry, ranges));
  return succeeded(null);
}
