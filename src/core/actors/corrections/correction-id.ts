import * as v from 'valibot';

/** Names a correction: a UUID, made by whoever sends it, so that a repeated request keeps it once. */
export type CorrectionId = v.InferOutput<typeof correctionIdSchema>;

/** A correction's id from outside. */
export const correctionIdSchema = v.pipe(v.string(), v.uuid(), v.toLowerCase(), v.brand('CorrectionId'));
