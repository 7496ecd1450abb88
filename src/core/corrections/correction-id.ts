import * as v from 'valibot';

/** Names a correction: a UUID, made by whoever sends it, so that a repeated request keeps it once. */
export type CorrectionId = v.InferOutput<typeof correctionIdSchema>;

/** A correction's id from outside. */
export const correctionIdSchema = v.pipe(v.string(), v.uuid(), v.toLowerCase(), v.brand('CorrectionId'));

/**
 * Takes a text for a correction's id; `null` if it is no UUID.
 *
 *     parseCorrectionId(crypto.randomUUID())   // a CorrectionId
 */
export function parseCorrectionId(text: string): CorrectionId | null {
  const parsed = v.safeParse(correctionIdSchema, text);
  return parsed.success ? parsed.output : null;
}
