import type { FailureKind } from './failure.ts';

/** A failure of the store, as far as a message tells of it. `StoreFailure` of src/storage is one. */
type StoreFailureLike =
  | { readonly kind: 'store-closed'; readonly why: keyof typeof CLOSED_KINDS }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'store-full' | 'note-gone' | 'refused' | 'internal' };

/**
 * What a failure of the store is called between contexts: a closed one by the reason, since what to do differs.
 *
 *     storeFailureKind({ kind: 'store-closed', why: 'blocked' })   // 'store-blocked'
 */
export function storeFailureKind(failure: StoreFailureLike): FailureKind {
  if (failure.kind === 'store-closed') return CLOSED_KINDS[failure.why];
  return failure.kind === 'damaged' ? 'note-damaged' : failure.kind;
}

const CLOSED_KINDS = {
  unavailable: 'store-closed',
  blocked: 'store-blocked',
  'newer-version': 'store-newer',
} as const satisfies Readonly<Record<string, FailureKind>>;
