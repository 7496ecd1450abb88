import * as v from 'valibot';
import { QUOTE_KINDS } from '../../quotes/quote.ts';
import { NOTE_COLOURS } from '../colour.ts';
import { articleIdSchema, noteIdSchema } from '../ids.ts';
import type { Note, Passage, Said } from '../note.ts';
import { anchorSchema } from './anchor-schema.ts';
import { timeSchema } from './time-schema.ts';

const passageSchema = v.object({
  anchor: anchorSchema,
  within: v.picklist(['article', 'page']),
  paragraph: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Passage>;

const saidSchema = v.object({
  kind: v.picklist(QUOTE_KINDS),
  speakers: v.array(v.object({ words: v.string(), name: v.nullable(v.string()) })),
  cue: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Said>;

/** The checks of the fields that a change may touch. */
export const CHANGEABLE_ENTRIES = {
  comment: v.nullable(v.string()),
  tags: v.array(v.string()),
  colour: v.picklist(NOTE_COLOURS),
  deleted: v.nullable(timeSchema),
  modified: timeSchema,
};

const BASE_ENTRIES = {
  id: noteIdSchema,
  articleId: articleIdSchema,
  created: timeSchema,
  ...CHANGEABLE_ENTRIES,
};

/**
 * A note from outside: a message, the database, a file.
 *
 *     v.safeParse(noteSchema, { kind: 'page-note', … }).success
 */
export const noteSchema = v.variant('kind', [
  v.object({ kind: v.literal('highlight'), ...BASE_ENTRIES, passage: passageSchema, said: v.null() }),
  v.object({ kind: v.literal('quote'), ...BASE_ENTRIES, passage: passageSchema, said: saidSchema }),
  v.object({ kind: v.literal('page-note'), ...BASE_ENTRIES, passage: v.null(), said: v.null() }),
]) satisfies v.GenericSchema<unknown, Note>;
