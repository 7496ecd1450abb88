import type { FailureKind } from '../failure.ts';
import { type Envelope, failed, succeeded } from './envelope.ts';

/** An answer of the store, as far as a message tells of it. `StoreResult` of src/storage is one. */
type StoreAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailureLike };

type StoreFailureLike =
  | { readonly kind: 'store-closed'; readonly why: keyof typeof CLOSED_KINDS }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'store-full' | 'note-gone' | 'refused' | 'internal' };

/**
 * An answer of the store as an answer to a message, and as the interface names it. The details of a failure stay in the
 * console of whoever met it.
 *
 *     storeEnvelope({ ok: false, failure: { kind: 'store-full' } })   // { ok: false, failure: { kind: 'store-full' } }
 */
export function storeEnvelope<T>(answer: StoreAnswer<T>): Envelope<T> {
  if (answer.ok) return succeeded(answer.value);
  console.error('On Record could not use the store', answer.failure);
  return failed(kindOf(answer.failure));
}

/** A closed store is called by the reason, since what to do differs. */
function kindOf(failure: StoreFailureLike): FailureKind {
  if (failure.kind === 'store-closed') return CLOSED_KINDS[failure.why];
  return failure.kind === 'damaged' ? 'note-damaged' : failure.kind;
}

const CLOSED_KINDS = {
  unavailable: 'store-closed',
  blocked: 'store-blocked',
  'newer-version': 'store-newer',
} as const satisfies Readonly<Record<string, FailureKind>>;
