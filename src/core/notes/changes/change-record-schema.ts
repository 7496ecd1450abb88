import * as v from 'valibot';
import { articleIdSchema, noteIdSchema, requestIdSchema } from '../ids.ts';
import { CHANGEABLE_ENTRIES } from '../schemas/note-schema.ts';
import { timeSchema } from '../schemas/time-schema.ts';
import { type ChangeRecord, RECORD_KINDS } from './change-record.ts';

const { comment, tags, colour, deleted, modified } = CHANGEABLE_ENTRIES;

const deltaSchema = v.object({
  comment: v.exactOptional(comment),
  tags: v.exactOptional(tags),
  colour: v.exactOptional(colour),
  deleted: v.exactOptional(deleted),
  modified: v.exactOptional(modified),
});

/**
 * A record from the database.
 *
 *     v.safeParse(changeRecordSchema, row).success
 */
export const changeRecordSchema = v.object({
  request: requestIdSchema,
  noteId: noteIdSchema,
  articleId: articleIdSchema,
  at: timeSchema,
  kind: v.picklist(RECORD_KINDS),
  undoes: v.nullable(requestIdSchema),
  before: v.nullable(deltaSchema),
  after: deltaSchema,
}) satisfies v.GenericSchema<unknown, ChangeRecord>;
