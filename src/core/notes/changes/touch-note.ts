import type { Note } from '../note.ts';
import type { NoteDelta } from './note-delta.ts';

/** A note after a change, and what the change touched: see `ChangeRecord`. */
export type ChangedNote = { readonly note: Note; readonly before: NoteDelta | null; readonly after: NoteDelta };

/**
 * Sets fields of a note and says which of them became different. If none did, the note stays as it is, time included.
 *
 *     touchNote(note, { colour: 'green' }, at)
 *     // { note: …, before: { colour: 'yellow', modified: … }, after: { colour: 'green', modified: at } }
 */
export function touchNote(note: Note, wanted: Omit<NoteDelta, 'modified'>, at: string): ChangedNote {
  const after: NoteDelta = {
    ...(wanted.comment !== undefined && wanted.comment !== note.comment && { comment: wanted.comment }),
    ...(wanted.tags !== undefined && !sameTags(wanted.tags, note.tags) && { tags: wanted.tags }),
    ...(wanted.colour !== undefined && wanted.colour !== note.colour && { colour: wanted.colour }),
    ...(wanted.deleted !== undefined && wanted.deleted !== note.deleted && { deleted: wanted.deleted }),
  };
  if (Object.keys(after).length === 0) return { note, before: {}, after: {} };
  const stamped = { ...after, modified: at };
  return { note: { ...note, ...stamped }, before: valuesOf(note, stamped), after: stamped };
}

function sameTags(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((tag, index) => tag === others[index]);
}

/** What the note has in the fields that `touched` names. */
function valuesOf(note: Note, touched: NoteDelta): NoteDelta {
  return {
    ...(touched.comment !== undefined && { comment: note.comment }),
    ...(touched.tags !== undefined && { tags: note.tags }),
    ...(touched.colour !== undefined && { colour: note.colour }),
    ...(touched.deleted !== undefined && { deleted: note.deleted }),
    ...(touched.modified !== undefined && { modified: note.modified }),
  };
}
