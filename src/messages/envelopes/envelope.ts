import type { Failure, FailureKind } from '../failure.ts';

/** An answer that survives the way between contexts, where of a thrown error only the message would. */
export type Envelope<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps what was asked for: `succeeded(null)` is `{ ok: true, value: null }`. */
export function succeeded<T>(value: T): Envelope<T> {
  return { ok: true, value };
}

/** Wraps what went wrong: `failed('pdf')` is `{ ok: false, failure: { kind: 'pdf' } }`. */
export function failed(kind: FailureKind): Envelope<never> {
  return { ok: false, failure: { kind } };
}
