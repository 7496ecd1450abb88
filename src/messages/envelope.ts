import type { Failure } from './failure.ts';

/** An answer that survives the way between contexts, where of a thrown error only the message would. */
export type Envelope<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
