import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import type { NoteId } from '../../core/notes/ids.ts';

/** The ids of the notes of a file. */
export function idsOf(notes: readonly ExchangedNote[]): readonly NoteId[] {
  return notes.map(({ note }) => note.id);
}
