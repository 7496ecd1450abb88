import type { NoteId } from '../../../src/core/notes/ids.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import type { Placement } from '../../../src/messages/protocol.ts';
import type { Found, PageTexts } from './found-notes.ts';

/** A note and where the page has it. `ranges` is empty if it is lost, or on the page as a whole. */
export type PlacedNote = {
  readonly note: Note;
  readonly state: Placement['state'];
  /** UTF-16 code units of `Article.text`; `null` elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
  /** What stands there now, where that is not what was kept; `null` elsewhere. */
  readonly now: string | null;
  readonly ranges: readonly Range[];
};

/**
 * Puts notes to their places in the page, in its order: on the page as a whole, in the text, lost. One that has not been
 * looked for to the end is left out: nothing is said of it yet.
 *
 *     placeNotes(notes, search.found(), { article, page: () => visibleText(document) })
 */
export function placeNotes(
  notes: readonly Note[],
  found: ReadonlyMap<NoteId, Found | null>,
  texts: PageTexts,
): readonly PlacedNote[] {
  return notes
    .filter(({ id, passage }) => passage === null || found.has(id))
    .map((note) => placeNote(note, found.get(note.id) ?? null, texts))
    .toSorted(byPlace);
}

function placeNote(note: Note, found: Found | null, texts: PageTexts): PlacedNote {
  if (note.passage === null) return { note, state: 'exact', start: null, end: null, now: null, ranges: [] };
  if (found === null) return { note, state: 'lost', start: null, end: null, now: null, ranges: [] };
  const isInArticle = found.within === 'article';
  const text = isInArticle ? texts.article : texts.page();
  const ranges = text.rangesOf(found.start, found.end);
  const now = found.state === 'changed' ? text.text.slice(found.start, found.end) : null;
  const span = isInArticle ? { start: found.start, end: found.end } : { start: null, end: null };
  return { note, state: found.state, ...span, now, ranges };
}

/** On the page as a whole, then in the order of the page, then lost; among equals the older first. */
function byPlace(some: PlacedNote, other: PlacedNote): number {
  const [part, otherPart] = [partOf(some), partOf(other)];
  if (part !== otherPart) return part - otherPart;
  const [range, otherRange] = [some.ranges[0], other.ranges[0]];
  // 0: Range.START_TO_START
  const order = range && otherRange ? range.compareBoundaryPoints(0, otherRange) : 0;
  return order || (some.note.created < other.note.created ? -1 : 1);
}

function partOf({ note, state, ranges }: PlacedNote): number {
  if (note.passage === null) return 0;
  return state === 'lost' || ranges.length === 0 ? 2 : 1;
}
