import * as v from 'valibot';
import { correctionIdSchema } from '../../core/corrections/correction-id.ts';
import { correctionSchema } from '../../core/corrections/correction-schema.ts';
import {
  changedNotesSchema,
  changeRequestSchema,
  undoRequestSchema,
} from '../../core/notes/changes/change-request-schema.ts';
import { draftIdSchema, noteIdSchema } from '../../core/notes/ids.ts';
import { draftSchema } from '../../core/notes/schemas/draft-schema.ts';
import { metArticleSchema } from '../../core/notes/schemas/kept-article-schema.ts';
import { noteSchema } from '../../core/notes/schemas/note-schema.ts';
import type { BackgroundRequests } from '../protocol.ts';
import { analysisSchema } from '../schemas/analysis-schema.ts';
import { articleSchema } from '../schemas/article-schema.ts';
import type { Contract } from './contract.ts';

/** The checks of everything that the background is asked. */
export const backgroundContract: Contract<BackgroundRequests> = {
  'read-tab': {
    from: ['extension-page'],
    request: v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    reply: v.null(),
  },
  analyse: {
    from: ['content-script'],
    request: v.strictObject({ article: articleSchema }),
    reply: analysisSchema,
  },
  'correct-actor': {
    from: ['extension-page'],
    request: v.strictObject({ correction: correctionSchema }),
    reply: v.null(),
  },
  'take-back-correction': {
    from: ['extension-page'],
    request: v.strictObject({ id: correctionIdSchema }),
    reply: v.null(),
  },
  'change-notes': {
    from: ['content-script', 'extension-page'],
    request: changeRequestSchema,
    reply: changedNotesSchema,
  },
  'undo-request': {
    from: ['content-script', 'extension-page'],
    request: undoRequestSchema,
    reply: changedNotesSchema,
  },
  'save-draft': {
    from: ['content-script', 'extension-page'],
    request: v.strictObject({ draft: draftSchema }),
    reply: v.null(),
  },
  'clear-draft': {
    from: ['content-script', 'extension-page'],
    request: v.strictObject({ id: draftIdSchema }),
    reply: v.null(),
  },
  'notes-of-page': {
    from: ['content-script'],
    request: v.strictObject({ met: metArticleSchema }),
    reply: v.object({ notes: v.array(noteSchema), drafts: v.array(draftSchema) }),
  },
  'tags-in-use': {
    from: ['content-script'],
    request: v.strictObject({}),
    reply: v.array(v.string()),
  },
  'delete-for-good': {
    from: ['extension-page'],
    request: v.strictObject({ noteIds: v.array(noteIdSchema) }),
    reply: v.number(),
  },
  'notes-written': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: v.null(),
  },
};
