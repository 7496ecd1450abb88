import type { Draft } from '../../src/core/notes/draft.ts';
import type { ArticleId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { Reading } from '../../src/dom/reading.ts';
import { visibleText } from '../../src/dom/visible-text.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import type { Failure } from '../../src/messages/failure.ts';
import type { PlacedNotes } from '../../src/messages/protocol.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import { askForNotes } from './ask-for-notes.ts';
import { describePage } from './describe-page.ts';
import { newArticleId } from './new-ids.ts';
import type { PageTexts } from './places/found-notes.ts';
import { type NoteBoard, noteBoard } from './places/note-board.ts';
import type { PlacedNote } from './places/place-notes.ts';

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

/**
 * Keeps a page's notes placed and painted until the signal is aborted.
 *
 *     const notes = keepNotes(source, signal);
 *     notes.onRead(reading);     // asks for the notes of this article, and looks for them
 *     notes.placed();            // [{ note, state: 'exact', … }]
 */
export function keepNotes(source: NotesSource, signal: AbortSignal): KeptNotes {
  const { document } = source;
  const ask = askForNotes(source.sendToBackground);
  const board = noteBoard(source, signal);
  const idOf = articleIds();
  let page: KeptPage | null = null;
  let failure: Failure | null = null;
  let asking = Promise.resolve();

  const refresh = async (met: MetArticle, isNewPage: boolean) => {
    const answer = await ask(met);
    if (answer === null || signal.aborted) return;
    failure = answer.ok ? null : answer.failure;
    if (!answer.ok) return source.onFailure();
    board.show(answer.value.notes, page?.texts ?? null);
    if (isNewPage && answer.value.drafts.length > 0) source.onDrafts(answer.value.drafts);
  };
  const askAgain = () => {
    if (page !== null) asking = refresh(page.met, false);
  };
  const onRead = (reading: Reading) => {
    const met = describePage(reading.article, document.title, idOf(reading.article.key));
    const isNewPage = met.addresses.join(' ') !== page?.met.addresses.join(' ');
    page = { met, texts: { article: textOf(reading), page: () => visibleText(document) } };
    board.show(isNewPage ? [] : board.notes(), page.texts);
    if (isNewPage) asking = refresh(met, true);
  };
  const answer = async (): Promise<Envelope<PlacedNotes>> => {
    for (let last = null; last !== asking; await last) last = asking;
    await board.settled();
    if (page === null) return failed('no-answer');
    return failure === null ? succeeded(placedNotes(page, board)) : { ok: false, failure };
  };

  // A page that the browser had put aside was told of nothing meanwhile, and its tab has lost the badge.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && askAgain(), { signal });
  return {
    onRead,
    refresh: askAgain,
    accept: (changed) => board.show(withChanged(board.notes(), changed), page?.texts ?? null),
    placed: board.placed,
    answer,
    page: () => page,
    restore: board.restore,
    isBroken: board.isBroken,
  };
}

function placedNotes({ met }: KeptPage, board: NoteBoard): PlacedNotes {
  const placements = board.placed().map(({ note, state, start, now }) => ({ noteId: note.id, state, start, now }));
  return { met, placements };
}

/** The notes with those that were changed, as they are now. */
function withChanged(notes: readonly Note[], changed: readonly Note[]): readonly Note[] {
  const ids = new Set(changed.map(({ id }) => id));
  return [...notes.filter(({ id }) => !ids.has(id)), ...changed.filter(({ deleted }) => deleted === null)];
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
