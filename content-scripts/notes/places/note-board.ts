import type { Note } from '../../../src/core/notes/note.ts';
import { once } from '../../../src/core/text/once.ts';
import type { PageTexts } from './found-notes.ts';
import { type NotePaint, paintNotes } from './paint-notes.ts';
import { type PlacedNote, placeNotes } from './place-notes.ts';
import { type NoteSearch, searchNotes } from './search-notes.ts';
import { workInSlices } from './work-in-slices.ts';

/** The notes that a page shows. */
export type NoteBoard = {
  /** Shows these notes in place of the others; `null`: the page was not read yet. */
  readonly show: (notes: readonly Note[], texts: PageTexts | null) => void;
  readonly notes: () => readonly Note[];
  /** Those that were looked for by now. */
  readonly placed: () => readonly PlacedNote[];
  /** Resolves as soon as all have been looked for. */
  readonly settled: () => Promise<void>;
  readonly restore: () => void;
  readonly isBroken: () => boolean;
};

/** What showing notes needs. */
type BoardSource = {
  /** `null`: nothing can be painted here, but all the rest works. */
  readonly registry: HighlightRegistry | null;
  /** Called when notes came, went or moved. */
  readonly onPlaced: () => void;
};

/**
 * Makes the board. Notes whose words stand letter by letter in the article are shown at once; the others are looked for
 * in slices of the page's thread: first those that are unchanged but for typography or place, then those that changed.
 *
 *     const board = noteBoard({ registry: CSS.highlights, onPlaced: revise }, signal);
 *     board.show(notes, texts);
 */
export function noteBoard({ registry, onPlaced }: BoardSource, signal: AbortSignal): NoteBoard {
  const search = searchNotes();
  let notes: readonly Note[] = [];
  let placed: readonly PlacedNote[] = [];
  let paint: NotePaint | null = null;
  let searching: Promise<unknown> = Promise.resolve();
  let newest = new AbortController();

  const repaint = (texts: PageTexts) => {
    placed = placeNotes(notes, search.found(), texts);
    paint?.clear();
    paint = registry && paintNotes(registry, placed);
    onPlaced();
  };
  const show = (given: readonly Note[], texts: PageTexts | null) => {
    notes = given;
    if (signal.aborted || texts === null) return;
    newest.abort();
    newest = new AbortController();
    const now = { article: texts.article, page: once(texts.page) };
    search.begin(notes, now);
    repaint(now);
    if (placed.length === notes.length) return;
    searching = searchOn(search, () => repaint(now), AbortSignal.any([signal, newest.signal]));
  };

  signal.addEventListener('abort', () => paint?.clear());
  return {
    show,
    notes: () => notes,
    placed: () => placed,
    settled: async () => {
      for (let last = null; last !== searching; await last) last = searching;
    },
    restore: () => paint?.restore(),
    isBroken: () => paint?.isBroken() ?? false,
  };
}

/** Calls `onFound` when all unchanged words have been found, and at the end. */
async function searchOn(search: NoteSearch, onFound: () => void, signal: AbortSignal): Promise<void> {
  const step = () => {
    const wasOver = search.isExactOver();
    const isMore = search.step();
    if (isMore && !wasOver && search.isExactOver()) onFound();
    return isMore;
  };
  if ((await workInSlices(step, signal)) === 'done') onFound();
}
