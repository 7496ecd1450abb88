import * as v from 'valibot';
import { noteIdSchema } from '../ids.ts';
import { CHANGEABLE_ENTRIES, noteSchema } from '../schemas/note-schema.ts';
import type { NoteChange } from './note-change.ts';

const { comment, tags, colour } = CHANGEABLE_ENTRIES;

const patchSchema = v.object({
  comment: v.exactOptional(comment),
  tags: v.exactOptional(tags),
  colour: v.exactOptional(colour),
});

/** A new note. */
export const createSchema = v.object({ kind: v.literal('create'), note: noteSchema });

/** Other values for some fields of a note. */
export const editSchema = v.object({ kind: v.literal('edit'), noteId: noteIdSchema, patch: patchSchema });

/**
 * A change from outside: a message, a draft in the database.
 *
 *     v.safeParse(noteChangeSchema, { kind: 'delete', noteId: 'note 7' }).success   // false
 */
export const noteChangeSchema = v.variant('kind', [
  createSchema,
  editSchema,
  v.object({ kind: v.literal('delete'), noteId: noteIdSchema }),
  v.object({ kind: v.literal('restore'), noteId: noteIdSchema }),
]) satisfies v.GenericSchema<unknown, NoteChange>;
