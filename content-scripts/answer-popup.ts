import { findAlike } from '../src/core/anchors/find-alike.ts';
import type { Note } from '../src/core/notes/note.ts';
import type { Handlers } from '../src/messages/answer-requests.ts';
import { type Envelope, succeeded } from '../src/messages/envelopes/envelope.ts';
import type { PageRequests, PageView } from '../src/messages/protocol.ts';
import type { KeptNotes } from './notes/keep-notes.ts';
import type { OfferedNotes } from './notes/offer-notes.tsx';
import type { AnalysedReading, KeptReading } from './reading/keep-reading.ts';
import { showPassage } from './show-passage.ts';
import { showRanges } from './show-ranges.ts';

/** What the answers are made from. */
type Answering = {
  readonly kept: KeptReading;
  readonly notes: KeptNotes;
  readonly offers: OfferedNotes;
  readonly registry: HighlightRegistry | null;
  /** Says whether the page has taken painted words away and was not read again since. */
  readonly isBroken: () => boolean;
};

/** What answers the popup; a passage is shown until the next one is, or until the signal is aborted. */
export function answerPopup(
  { kept, notes, offers, registry, isBroken }: Answering,
  signal: AbortSignal,
): Handlers<PageRequests> {
  let shown = new AbortController();
  const nextShown = () => {
    shown.abort();
    shown = new AbortController();
    return AbortSignal.any([signal, shown.signal]);
  };
  /** The popup comes once: it is not told of a page that is no more. */
  const newestReading = () => {
    if (isBroken()) kept.refresh();
    return kept.newest();
  };
  return {
    'get-page': async () => viewOf(await newestReading()),
    'analyse-again': async () => {
      kept.analyseAgain();
      return viewOf(await kept.newest());
    },
    'show-passage': async (passage) => showPassage(kept.current(), passage, registry, nextShown()),
    'placed-notes': async () => {
      await newestReading();
      return notes.answer();
    },
    'show-note': async ({ noteId }) => {
      // The popup lists notes from the store, perhaps before the page has looked for them.
      await notes.answer();
      const placed = notes.placed().find(({ note }) => note.id === noteId);
      const ranges = placed?.state === 'lost' ? alikeRanges(placed.note, notes.page()) : (placed?.ranges ?? []);
      return showRanges(ranges, registry, nextShown());
    },
    'notes-changed': async () => {
      notes.refresh();
      return succeeded(null);
    },
    'add-note': async () => offers.addNote(),
  };
}

/** Where the page has what is most like the words of a lost note; nowhere, if there is nothing like them. */
function alikeRanges({ passage }: Note, page: ReturnType<KeptNotes['page']>): readonly Range[] {
  const text = page?.texts.page() ?? null;
  const alike = text && passage && findAlike(text.text, passage.anchor.quote.exact);
  return alike ? text.rangesOf(alike.start, alike.end) : [];
}

function viewOf(newest: Envelope<AnalysedReading>): Envelope<PageView> {
  if (!newest.ok) return newest;
  const { id, reading, analysis } = newest.value;
  return succeeded({ readingId: id, article: reading.article, analysis });
}
