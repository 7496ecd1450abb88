import type { Note } from '../../note.ts';
import type { ChangeRecord } from '../change-record.ts';

/**
 * The note as it was before some later changes, to the letter.
 *
 *     noteAsOf(note, [])              // the note
 *     noteAsOf(note, [lastRecord])    // as it was before its last change
 *
 * @param later records of this note, oldest first, none missing up to now; none of a creation
 */
export function noteAsOf(note: Note, later: readonly ChangeRecord[]): Note {
  let earlier = note;
  for (const { before } of later.toReversed()) earlier = { ...earlier, ...before };
  return earlier;
}
