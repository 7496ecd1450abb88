import * as v from 'valibot';
import { draftIdSchema, requestIdSchema } from '../ids.ts';
import { metArticleSchema } from '../schemas/kept-article-schema.ts';
import { noteSchema } from '../schemas/note-schema.ts';
import { timeSchema } from '../schemas/time-schema.ts';
import type { ChangedNotes, ChangeRequest, UndoRequest } from './change-request.ts';
import { noteChangeSchema } from './note-change-schema.ts';

/**
 * A request to change notes, from a message.
 *
 *     v.safeParse(changeRequestSchema, { id: 'request 7', … }).success   // false
 */
export const changeRequestSchema = v.strictObject({
  id: requestIdSchema,
  at: timeSchema,
  draft: v.nullable(draftIdSchema),
  articles: v.array(metArticleSchema),
  changes: v.pipe(v.array(noteChangeSchema), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, ChangeRequest>;

/** A request to take another one back, from a message. */
export const undoRequestSchema = v.strictObject({
  id: requestIdSchema,
  at: timeSchema,
  undoes: requestIdSchema,
}) satisfies v.GenericSchema<unknown, UndoRequest>;

/** The answer to both. */
export const changedNotesSchema = v.object({
  notes: v.array(noteSchema),
}) satisfies v.GenericSchema<unknown, ChangedNotes>;
