import * as v from 'valibot';

/**
 * The names of an error and of all that it carries inside: when the disk is full, Chrome aborts the transaction, and
 * the quota is only named inside the `AbortError`; of many writes at once, each failure is in a list.
 *
 *     errorNames(abortError)   // AbortError, QuotaExceededError
 */
export function errorNames(error: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const waiting = [error];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const parsed = v.safeParse(errorSchema, next);
    if (!parsed.success || seen.has(next)) continue;
    seen.add(next);
    const { name, inner, cause, failures } = parsed.output;
    names.add(name);
    waiting.push(inner, cause, ...failures);
  }
  return names;
}

/** A `DOMException` is no plain object, so its fields are read one by one; `failures` may also be an object of errors. */
const errorSchema = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && value !== null),
  v.transform((error) => ({
    name: 'name' in error ? error.name : '',
    inner: 'inner' in error ? error.inner : null,
    cause: 'cause' in error ? error.cause : null,
    failures: 'failures' in error ? error.failures : [],
  })),
  v.object({
    name: v.string(),
    inner: v.unknown(),
    cause: v.unknown(),
    failures: v.fallback(v.array(v.unknown()), []),
  }),
);
