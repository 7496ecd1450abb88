import fc from 'fast-check';
import type { NoteChange } from '../../../../src/core/notes/changes/note-change.ts';
import { NOTE_COLOURS } from '../../../../src/core/notes/colour.ts';
import type { NoteId } from '../../../../src/core/notes/ids.ts';

/** Sequences of changes to a note that is there: with few different values, so that some of them change nothing. */
export function noteChanges(noteId: NoteId): fc.Arbitrary<readonly NoteChange[]> {
  const patch = fc.record(
    {
      comment: fc.constantFrom(null, '', 'first', 'second'),
      tags: fc.array(fc.constantFrom('a', 'A', 'b '), { maxLength: 3 }),
      colour: fc.constantFrom(...NOTE_COLOURS),
    },
    { requiredKeys: [] },
  );
  const change = fc.oneof(
    patch.map((fields) => ({ kind: 'edit', noteId, patch: fields }) as const),
    fc.constantFrom('delete', 'restore').map((kind) => ({ kind, noteId }) as const),
  );
  return fc.array(change, { maxLength: 12 });
}
