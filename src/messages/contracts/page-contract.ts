import * as v from 'valibot';
import { noteIdSchema } from '../../core/notes/ids.ts';
import { metArticleSchema } from '../../core/notes/schemas/kept-article-schema.ts';
import type { PageRequests } from '../protocol.ts';
import { analysisSchema } from '../schemas/analysis-schema.ts';
import { articleSchema } from '../schemas/article-schema.ts';
import { ordered, SPAN_ENTRIES } from '../schemas/span-schema.ts';
import type { Contract } from './contract.ts';

const placementSchema = v.object({
  noteId: noteIdSchema,
  state: v.picklist(['exact', 'changed', 'lost']),
  start: v.nullable(SPAN_ENTRIES.start),
  now: v.nullable(v.string()),
});

const pageViewSchema = v.object({
  readingId: v.string(),
  article: articleSchema,
  analysis: v.nullable(analysisSchema),
});

/** The checks of everything that the reader in a page is asked. */
export const pageContract: Contract<PageRequests> = {
  'get-page': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: pageViewSchema,
  },
  'analyse-again': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: pageViewSchema,
  },
  'show-passage': {
    from: ['extension-page'],
    request: v.pipe(v.strictObject({ readingId: v.string(), ...SPAN_ENTRIES }), ordered()),
    reply: v.null(),
  },
  'placed-notes': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: v.object({ met: metArticleSchema, placements: v.array(placementSchema) }),
  },
  'show-note': {
    from: ['extension-page'],
    request: v.strictObject({ noteId: noteIdSchema }),
    reply: v.null(),
  },
  'add-note': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: v.null(),
  },
  'notes-changed': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: v.null(),
  },
};
