import * as v from 'valibot';
import { analysisSchema } from './analysis-schema.ts';
import { articleSchema } from './article-schema.ts';
import type { Contract } from './contract.ts';
import type { BackgroundRequests } from './protocol.ts';

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
};
