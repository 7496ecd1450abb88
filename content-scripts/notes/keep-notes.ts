import type { Draft } from '../../src/core/notes/draft.ts';
import type { ArticleId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { Reading } from '../../src/dom/reading.ts';
import { visibleText } from '../../src/dom/visible-text.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelope.ts';
import type { Failure } from '../../src/messages/failure.ts';
import type { PlacedNotes } from '../../src/messages/protocol.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import { describePage } from './describe-page.ts';
import { newArticleId } from './new-ids.ts';
import { type NotePaint, paintNotes } from './paint-notes.ts';
import { notePlacer, type PageTexts, type PlacedNote } from './place-notes.ts';

/** What keeping a page's notes needs. */
export type NotesSource = {
  readonly document: Document;
  /** `null`: nothing can be painted here, but all the rest works. */
  readonly registry: HighlightRegistry | null;
  readonly sendToBackground: SendToBackground;
  /** Called when the background did not answer well: the extension may be gone. */
  readonly onFailure: () => void;
  /** Called when notes came, went or moved. */
  readonly onPlaced: () => void;
  /** Called with the drafts of a page that was opened. */
  readonly onDrafts: (drafts: readonly Draft[]) => void;
};

/** The notes of a page that may change at any moment, as may the notes. */
export type KeptNotes = {
  /** To be called with each new reading: notes are placed again, and asked for if it is another article. */
  readonly onRead: (reading: Reading) => void;
  /** Asks the background again. */
  readonly refresh: () => void;
  /** Takes in notes as a change has left them, ahead of `refresh`. */
  readonly accept: (changed: readonly Note[]) => void;
  readonly placed: () => readonly PlacedNote[];
  /** For the popup, as soon as the notes that were asked for last have come. */
  readonly answer: () => Promise<Envelope<PlacedNotes>>;
  /** The page as it is now; `null` before the first reading. */
  readonly page: () => KeptPage | null;
  readonly restore: () => void;
  readonly isBroken: () => boolean;
};

/** A page, as it is described to the store, and its texts. */
type KeptPage = { readonly met: MetArticle; readonly texts: PageTexts };

/** Keeps a page's notes placed and painted until the signal is aborted. */
export function keepNotes(source: NotesSource, signal: AbortSignal): KeptNotes {
  const { document, registry } = source;
  const placeNotes = notePlacer();
  const idOf = articleIds();
  let page: KeptPage | null = null;
  let notes: readonly Note[] = [];
  let failure: Failure | null = null;
  let placed: readonly PlacedNote[] = [];
  let paint: NotePaint | null = null;
  let asking = Promise.resolve();
  let asked = 0;

  const place = () => {
    if (signal.aborted || page === null) return;
    placed = placeNotes(notes, page.texts);
    paint?.clear();
    paint = registry && paintNotes(registry, placed);
    source.onPlaced();
  };
  const ask = async (met: MetArticle, isNewPage: boolean) => {
    asked += 1;
    const mine = asked;
    const answer = await source.sendToBackground('notes-of-page', { met });
    // Only the newest answer counts: an older one may be of another article, or of before a change.
    if (mine !== asked || signal.aborted) return;
    failure = answer.ok ? null : answer.failure;
    if (!answer.ok) return source.onFailure();
    notes = answer.value.notes;
    place();
    if (isNewPage && answer.value.drafts.length > 0) source.onDrafts(answer.value.drafts);
  };

  const refresh = () => {
    if (page !== null) asking = ask(page.met, false);
  };

  signal.addEventListener('abort', () => paint?.clear());
  // A page that the browser had put aside was told of nothing meanwhile, and its tab has lost the badge.
  const onShown = (event: PageTransitionEvent) => {
    if (event.persisted) refresh();
  };
  document.defaultView?.addEventListener('pageshow', onShown, { signal });
  return {
    onRead: (reading) => {
      const met = describePage(reading.article, document.title, idOf(reading.article.key));
      const isNewPage = met.addresses.join(' ') !== page?.met.addresses.join(' ');
      page = { met, texts: { article: textOf(reading), page: () => visibleText(document) } };
      if (isNewPage) {
        notes = [];
        asking = ask(met, true);
      }
      place();
    },
    refresh,
    accept: (changed) => {
      const ids = new Set(changed.map(({ id }) => id));
      notes = [...notes.filter(({ id }) => !ids.has(id)), ...changed.filter(({ deleted }) => deleted === null)];
      place();
    },
    placed: () => placed,
    answer: async () => {
      for (let last = null; last !== asking; await last) last = asking;
      if (page === null) return failed('no-answer');
      if (failure !== null) return { ok: false, failure };
      const placements = placed.map(({ note, state, start }) => ({ noteId: note.id, state, start }));
      return succeeded({ met: page.met, placements });
    },
    page: () => page,
    restore: () => paint?.restore(),
    isBroken: () => paint?.isBroken() ?? false,
  };
}

/** One proposed id an article, so that notes made before the store has answered are of one article. */
function articleIds(): (key: string) => ArticleId {
  const ids = new Map<string, ArticleId>();
  return (key) => {
    const id = ids.get(key) ?? newArticleId();
    ids.set(key, id);
    return id;
  };
}

function textOf(reading: Reading): PageTexts['article'] {
  const { text, blocks } = reading.article;
  return {
    text,
    blocks,
    rangesOf: (start, end) => reading.rangesOf(start, end),
    offsetOf: (node, offset) => reading.offsetOf(node, offset),
  };
}
