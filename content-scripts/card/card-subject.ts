import type { NoteId } from '../../src/core/notes/ids.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import type { KeptNotes } from '../notes/keep-notes.ts';
import { notesAtPoint } from '../notes/places/notes-at-point.ts';
import type { PlacedNote } from '../notes/places/place-notes.ts';
import type { AnalysedReading } from '../reading/keep-reading.ts';
import { quoteAtPoint } from './quote/quote-at-point.ts';

/** What a card is about: a quote of a reading, notes, or both. */
export type CardSubject = {
  readonly quote: { readonly readingId: string; readonly quote: Quote } | null;
  readonly noteIds: readonly NoteId[];
};

/** Where subjects are found. */
export type SubjectSource = {
  readonly document: Document;
  /** The newest analysed reading; `null`: none. */
  readonly current: () => AnalysedReading | null;
  /** Says whether a quote is painted: the reader may have switched its layer off. */
  readonly isShown: (quote: Quote) => boolean;
  readonly notes: Pick<KeptNotes, 'placed' | 'page'>;
};

/** What there is to tell of a subject now. `analysed` and `quote` are `null` together. */
export type Told = {
  readonly analysed: AnalysedReading | null;
  readonly quote: Quote | null;
  readonly placed: readonly PlacedNote[];
  /** The words that the card belongs to. */
  readonly ranges: readonly Range[];
};

/** Finds what is painted at a point of the view; `null`: nothing. */
export function subjectAt(source: SubjectSource, x: number, y: number): CardSubject | null {
  const current = source.current();
  const quote = current && quoteAtPoint(current, source, x, y);
  const noteIds = notesAtPoint(source.notes.placed(), source.document, x, y).map(({ note }) => note.id);
  if (quote === null && noteIds.length === 0) return null;
  return { quote: current && quote ? { readingId: current.id, quote } : null, noteIds };
}

/** Gathers what there is to tell, from the page as it is now. */
export function tellSubject(source: SubjectSource, { quote: asked, noteIds }: CardSubject): Told {
  const current = source.current();
  const isThere = asked !== null && source.isShown(asked.quote) && current?.id === asked.readingId;
  const [analysed, quote] = isThere ? [current, asked.quote] : [null, null];
  const placed = source.notes.placed().filter(({ note }) => noteIds.includes(note.id));
  const ranges =
    analysed && quote ? analysed.reading.rangesOf(quote.start, quote.end) : placed.flatMap((each) => each.ranges);
  return { analysed, quote, placed, ranges };
}

/** The same for the same subject: `'13 0192…'`. */
export function subjectName({ quote, noteIds }: CardSubject): string {
  return [quote?.quote.start ?? '', ...noteIds].join(' ');
}
