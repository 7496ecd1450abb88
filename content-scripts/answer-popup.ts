import type { Handlers } from '../src/messages/answer-requests.ts';
import { failed, succeeded } from '../src/messages/envelope.ts';
import type { PageRequests } from '../src/messages/protocol.ts';
import type { KeptReading } from './reading/keep-reading.ts';
import { showPassage } from './show-passage.ts';

/** What answers the popup; a passage is shown until the next one is, or until the signal is aborted. */
export function answerPopup(
  kept: KeptReading,
  registry: HighlightRegistry | null,
  signal: AbortSignal,
): Handlers<PageRequests> {
  let shown = new AbortController();
  return {
    'get-page': async () => {
      const newest = await kept.newest();
      if (!newest.ok) return newest;
      const { id, reading, analysis } = newest.value;
      return succeeded({ readingId: id, article: reading.article, analysis });
    },
    'show-passage': async (passage) => {
      shown.abort();
      shown = new AbortController();
      return showPassage(kept.current(), passage, registry, AbortSignal.any([signal, shown.signal]));
    },
    'placed-notes': async () => failed('no-answer'),
    'show-note': async () => failed('passage-gone'),
    'add-note': async () => failed('no-answer'),
    'notes-changed': async () => succeeded(null),
  };
}
