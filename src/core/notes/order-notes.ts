import type { Note } from './note.ts';

/**
 * Notes in the order of the page: those on the page as a whole, then by where they stand in the article, then those
 * outside the article. Of two that begin together the longer comes first, then the older.
 *
 *     orderNotes(notes, new Map())   // by where they stood when they were made
 *
 * @param placed where the page has found notes by now, in UTF-16 code units of the text named in `passage.within`
 */
export function orderNotes(
  notes: readonly Note[],
  placed: ReadonlyMap<Note['id'], { readonly start: number; readonly end: number }>,
): readonly Note[] {
  return notes
    .map((note) => ({ note, key: sortKey(note, placed.get(note.id) ?? note.passage?.anchor.position) }))
    .sort((some, other) => compareKeys(some.key, other.key))
    .map(({ note }) => note);
}

type SortKey = readonly (number | string)[];

function sortKey(note: Note, span: { readonly start: number; readonly end: number } | undefined): SortKey {
  const part = note.passage === null ? 0 : note.passage.within === 'article' ? 1 : 2;
  return [part, span?.start ?? 0, -(span?.end ?? 0), note.created, note.id];
}

function compareKeys(some: SortKey, other: SortKey): number {
  for (const [index, value] of some.entries()) {
    const compared = other[index] ?? value;
    if (value !== compared) return value < compared ? -1 : 1;
  }
  return 0;
}
