import * as v from 'valibot';

/**
 * The names of what is kept: UUIDs, made by whoever sends a request, so that a repeated request names the same things.
 *
 *     parseNoteId(crypto.randomUUID())   // a NoteId
 *     parseNoteId('note 7')              // null
 */
export type NoteId = v.InferOutput<typeof noteIdSchema>;
/** Names an article, whatever addresses it is met under. */
export type ArticleId = v.InferOutput<typeof articleIdSchema>;
/** Names a request to change notes; asked twice, it is done once. */
export type RequestId = v.InferOutput<typeof requestIdSchema>;
/** Names one sitting at an editor: two tabs that write on the same note have two drafts. */
export type DraftId = v.InferOutput<typeof draftIdSchema>;

const uuidSchema = v.pipe(v.string(), v.uuid(), v.toLowerCase());

export const noteIdSchema = v.pipe(uuidSchema, v.brand('NoteId'));
export const articleIdSchema = v.pipe(uuidSchema, v.brand('ArticleId'));
export const requestIdSchema = v.pipe(uuidSchema, v.brand('RequestId'));
export const draftIdSchema = v.pipe(uuidSchema, v.brand('DraftId'));

export const parseNoteId = parserOf(noteIdSchema);
export const parseArticleId = parserOf(articleIdSchema);
export const parseRequestId = parserOf(requestIdSchema);
export const parseDraftId = parserOf(draftIdSchema);

function parserOf<Id>(schema: v.GenericSchema<unknown, Id>): (value: unknown) => Id | null {
  return (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  };
}
