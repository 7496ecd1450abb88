import * as v from 'valibot';

const prf = v.object({ precision: v.number(), recall: v.number(), f1: v.number() });

const reportSchema = v.object({
  summary: v.object({
    pages: v.number(),
    noBody: v.number(),
    errors: v.number(),
    timeouts: v.number(),
    text: prf,
    para: prf,
    perfectPages: v.number(),
    subheads: prf,
    title: v.object({ exact: v.number(), soft: v.number() }),
    authors: prf,
    date: v.object({ accuracy: v.number() }),
    lede: v.object({ found: v.number() }),
    captions: v.object({ pagesLeaking: v.number(), found: v.number() }),
    time: v.optional(v.object({ medianMs: v.number(), p95Ms: v.number() })),
  }),
});

/** What the scorer says of one reader of articles; shares from 0 to 1. */
export type Summary = v.InferOutput<typeof reportSchema>['summary'];

/**
 * Reads the scorer's report; throws if it is none.
 *
 *     parseSummary(JSON.parse(readFileSync('scores.json', 'utf8'))).para.f1   // 0.98
 */
export function parseSummary(report: unknown): Summary {
  return v.parse(reportSchema, report).summary;
}
