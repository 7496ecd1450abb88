import * as v from 'valibot';

/**
 * A time of ours, exactly as `Date.toISOString` writes it: such times sort as text.
 *
 *     2026-05-03T10:00:00.000Z     a time
 *     2026-05-03T12:00:00+02:00    none: it would sort after one that is later
 */
export const timeSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
