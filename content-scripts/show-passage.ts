import { type Envelope, failed, succeeded } from '../src/messages/envelope.ts';
import type { PageRequests } from '../src/messages/protocol.ts';
import { flashPassage } from './paint/flash-passage.ts';
import { scrollToRange } from './paint/scroll-to-range.ts';
import type { AnalysedReading } from './reading/keep-reading.ts';

/**
 * Scrolls a passage into view and flashes it. Fails with `old-reading` or `passage-gone`.
 *
 * @param signal ends the flash and the scrolling: another passage is shown, or the reader goes
 */
export function showPassage(
  analysed: AnalysedReading | null,
  passage: PageRequests['show-passage']['request'],
  registry: HighlightRegistry | null,
  signal: AbortSignal,
): Envelope<null> {
  if (analysed?.id !== passage.readingId) return failed('old-reading');
  const ranges = analysed.reading.rangesOf(passage.start, passage.end);
  const [first] = ranges.filter((range) => range.getClientRects().length > 0);
  if (!first) return failed('passage-gone');
  scrollToRange(first, signal);
  if (registry !== null) signal.addEventListener('abort', flashPassage(registry, ranges));
  return succeeded(null);
}
