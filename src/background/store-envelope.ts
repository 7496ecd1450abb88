import { type Envelope, failed, succeeded } from '../messages/envelope.ts';
import { storeFailureKind } from '../messages/store-failure-kind.ts';
import type { StoreResult } from '../storage/database/store-failure.ts';

/**
 * An answer of the store as an answer to a message. The details of a failure stay here, in the console.
 *
 *     storeEnvelope({ ok: false, failure: { kind: 'store-full' } })   // { ok: false, failure: { kind: 'store-full' } }
 */
export function storeEnvelope<T>(result: StoreResult<T>): Envelope<T> {
  if (result.ok) return succeeded(result.value);
  console.error('On Record could not use the store', result.failure);
  return failed(storeFailureKind(result.failure));
}
