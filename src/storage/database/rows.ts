import * as v from 'valibot';
import { correctionSchema } from '../../core/corrections/correction-schema.ts';
import { changeRecordSchema } from '../../core/notes/changes/change-record-schema.ts';
import { articleIdSchema, draftIdSchema } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import { draftSchema } from '../../core/notes/schemas/draft-schema.ts';
import { keptArticleSchema } from '../../core/notes/schemas/kept-article-schema.ts';
import { noteSchema } from '../../core/notes/schemas/note-schema.ts';
import type { RowKind } from './parse-row.ts';

/** A row of each table, as `versions.ts` declares them: a note has `live` besides (see `noteRow`). */
export const NOTE_ROWS = { table: 'notes', key: 'id', schema: noteSchema } as const satisfies RowKind<Note>;

/** `sameAs`: the article that stands for this one and others, found to be the same; `null`: none. */
export const ARTICLE_ROWS = {
  table: 'articles',
  key: 'id',
  schema: v.object({ ...keptArticleSchema.entries, sameAs: v.nullable(articleIdSchema) }),
} as const satisfies RowKind<unknown>;

/** Every address that an article was met under. */
export const ADDRESS_ROWS = {
  table: 'addresses',
  key: 'address',
  schema: v.object({ address: v.string(), articleId: articleIdSchema }),
} as const satisfies RowKind<unknown>;

/** `draft`: what the request completed. */
export const CHANGE_ROWS = {
  table: 'changes',
  key: 'sequence',
  schema: v.object({ ...changeRecordSchema.entries, sequence: v.number(), draft: v.nullable(draftIdSchema) }),
} as const satisfies RowKind<unknown>;

/** What the reader has corrected. */
export const CORRECTION_ROWS = {
  table: 'corrections',
  key: 'id',
  schema: correctionSchema,
} as const satisfies RowKind<unknown>;

/** What was begun to be written. */
export const DRAFT_ROWS = { table: 'drafts', key: 'id', schema: draftSchema } as const satisfies RowKind<unknown>;

/** A record as it is stored, numbered in the order of the commits. */
export type ChangeRow = v.InferOutput<(typeof CHANGE_ROWS)['schema']>;

/**
 * A note as it is stored: with what lists find it by, unless it is in the trash.
 *
 *     noteRow(note)   // { …note, live: { articleId, modified, tags } }
 */
export function noteRow(note: Note): object {
  if (note.deleted !== null) return note;
  const { articleId, modified, tags } = note;
  return { ...note, live: { articleId, modified, tags } };
}
