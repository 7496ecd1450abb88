import type { NoteId } from '../../../src/core/notes/ids.ts';
import type { KeptArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { orderNotes } from '../../../src/core/notes/order-notes.ts';
import type { Placement } from '../../../src/messages/protocol.ts';
import type { EditedNote, NotesState } from './notes-state.ts';

/** A note as the popup lists it. */
export type NoteEntry = {
  readonly note: Note;
  /** `null`: what was kept of the article cannot be read. */
  readonly article: KeptArticle | null;
  /** `null`: the page did not say, or the note is on the page as a whole. */
  readonly state: Placement['state'] | null;
  /** What stands in the page now, where that is not what was kept; `null` elsewhere. */
  readonly now: string | null;
  /** Its editor; `null`: it is closed. */
  readonly editor: EditedNote | null;
  /** It is being edited here, and was deleted elsewhere meanwhile. */
  readonly isGone: boolean;
};

/**
 * The notes in the order of the page: those on the page as a whole, those that have a place, those that the page knows
 * nothing of, the lost. Without a word from the page, by where they stood when they were made.
 *
 *     noteEntries({ list, placements: null, edited: [] })[0]   // { note, article, state: null, now: null, editor: null, isGone: false }
 */
export function noteEntries({
  list,
  placements,
  edited,
}: Pick<NotesState, 'list' | 'placements' | 'edited'>): readonly NoteEntry[] {
  if (list === null) return [];
  const kept = new Set(list.notes.map(({ id }) => id));
  const beside = edited.filter(({ note }) => !kept.has(note.id));
  const gone = new Set(beside.filter(({ met }) => met === null).map(({ note }) => note.id));
  const editors = new Map(edited.map((editor) => [editor.note.id, editor]));
  const notes = orderNotes([...list.notes, ...beside.map(({ note }) => note)], new Map());
  const articles = new Map(list.articles.map((article) => [article.id, article]));
  const places = new Map((placements ?? []).map(({ noteId, state, now }, index) => [noteId, { state, now, index }]));
  const entries = notes.map((note) => ({
    note,
    article: articles.get(note.articleId) ?? editors.get(note.id)?.met?.article ?? null,
    state: note.passage === null ? null : (places.get(note.id)?.state ?? null),
    now: places.get(note.id)?.now ?? null,
    editor: editors.get(note.id) ?? null,
    isGone: gone.has(note.id),
  }));
  return placements === null ? entries : byPlace(entries, (id) => places.get(id)?.index ?? placements.length);
}

function byPlace(entries: readonly NoteEntry[], indexOf: (id: NoteId) => number): readonly NoteEntry[] {
  const part = ({ note, state }: NoteEntry) => (note.passage === null ? 0 : state === 'lost' ? 2 : 1);
  return entries.toSorted((some, other) => part(some) - part(other) || indexOf(some.note.id) - indexOf(other.note.id));
}
