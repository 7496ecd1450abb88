import { type Envelope, failed } from '../src/messages/envelopes/envelope.ts';
import type { PageRequests } from '../src/messages/protocol.ts';
import type { AnalysedReading } from './reading/keep-reading.ts';
import { showRanges } from './show-ranges.ts';

/** Shows a passage of a reading. Fails with `old-reading` or `passage-gone`. See `showRanges`. */
export function showPassage(
  analysed: AnalysedReading | null,
  passage: PageRequests['show-passage']['request'],
  registry: HighlightRegistry | null,
  signal: AbortSignal,
): Envelope<null> {
  if (analysed?.id !== passage.readingId) return failed('old-reading');
  return showRanges(analysed.reading.rangesOf(passage.start, passage.end), registry, signal);
}
