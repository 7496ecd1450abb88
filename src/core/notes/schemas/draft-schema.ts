import * as v from 'valibot';
import { createSchema, editSchema } from '../changes/note-change-schema.ts';
import type { Draft } from '../draft.ts';
import { draftIdSchema } from '../ids.ts';
import { metArticleSchema } from './kept-article-schema.ts';
import { timeSchema } from './time-schema.ts';

/**
 * A draft from outside: a message, the database.
 *
 *     v.safeParse(draftSchema, { id, met, saved, change: { kind: 'delete', noteId } }).success   // false
 */
export const draftSchema = v.object({
  id: draftIdSchema,
  met: metArticleSchema,
  saved: timeSchema,
  change: v.variant('kind', [createSchema, editSchema]),
}) satisfies v.GenericSchema<unknown, Draft>;
