import * as v from 'valibot';
import type { Anchor } from '../../anchors/anchor.ts';

const offsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const spanSchema = v.pipe(
  v.object({ start: offsetSchema, end: offsetSchema }),
  v.check(({ start, end }) => start <= end, 'a span that ends before it starts'),
);

/** From 0 to 2³² − 1. */
const hashSchema = v.pipe(offsetSchema, v.maxValue(0xffffffff));

/**
 * An anchor from outside: a message, the database, a file.
 *
 *     v.safeParse(anchorSchema, { quote: { exact: 'Ada', prefix: '', suffix: '' } }).success   // false: no position
 */
export const anchorSchema = v.object({
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: spanSchema,
  codePoints: spanSchema,
  occurrences: v.nullable(offsetSchema),
  landmarks: v.nullable(v.object({ before: v.array(hashSchema), after: v.array(hashSchema) })),
}) satisfies v.GenericSchema<unknown, Anchor>;
