import type { FailureKind } from '../../messages/failure.ts';
import { storeFailureKind } from '../../messages/store-failure-kind.ts';
import type { StoreFailure } from '../../storage/database/store-failure.ts';

/**
 * A failure of the store as the interface names it. The details stay in the console.
 *
 *     failureOf({ kind: 'store-full' })   // 'store-full'
 */
export function failureOf(failure: StoreFailure): FailureKind {
  if (failure.kind === 'internal') console.error('On Record could not use the store', failure.error);
  return storeFailureKind(failure);
}
