import type { Placement } from '../../../src/messages/protocol.ts';

/**
 * The newest placements, and in between, after the note that they followed, those that the page no longer speaks of: a
 * note that was deleted and is still being edited, or comes back with *Undo*, stays where it was in the list.
 *
 *     keepPlaces([a, b, c], [a, c])   // [a, b, c], b as it was
 */
export function keepPlaces(old: readonly Placement[], newest: readonly Placement[]): readonly Placement[] {
  const spokenOf = new Set(newest.map(({ noteId }) => noteId));
  const kept = [...newest];
  for (const [index, placement] of old.entries()) {
    if (spokenOf.has(placement.noteId)) continue;
    const before = old[index - 1]?.noteId;
    kept.splice(kept.findIndex(({ noteId }) => noteId === before) + 1, 0, placement);
  }
  return kept;
}
