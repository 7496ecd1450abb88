import * as v from 'valibot';
import { analysisSchema } from './analysis-schema.ts';
import { articleSchema } from './article-schema.ts';
import type { Contract } from './contract.ts';
import type { PageRequests } from './protocol.ts';
import { ordered, SPAN_ENTRIES } from './span-schema.ts';

/** The checks of everything that the reader in a page is asked. */
export const pageContract: Contract<PageRequests> = {
  'get-page': {
    from: ['extension-page'],
    request: v.strictObject({}),
    reply: v.object({ readingId: v.string(), article: articleSchema, analysis: v.nullable(analysisSchema) }),
  },
  'show-passage': {
    from: ['extension-page'],
    request: v.pipe(v.strictObject({ readingId: v.string(), ...SPAN_ENTRIES }), ordered()),
    reply: v.null(),
  },
};
