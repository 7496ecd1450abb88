import { type Envelope, failed, succeeded } from '../messages/envelope.ts';
import type { FailureKind } from '../messages/failure.ts';
import type { StoreFailure, StoreResult } from '../storage/store-failure.ts';

/**
 * An answer of the store as an answer to a message. The details of a failure stay here, in the console.
 *
 *     storeEnvelope({ ok: false, failure: { kind: 'store-full' } })   // { ok: false, failure: { kind: 'store-full' } }
 */
export function storeEnvelope<T>(result: StoreResult<T>): Envelope<T> {
  if (result.ok) return succeeded(result.value);
  console.error('On Record could not use the store', result.failure);
  return failed(FAILURE_KIND_OF[result.failure.kind]);
}

const FAILURE_KIND_OF = {
  'store-closed': 'store-closed',
  'store-full': 'store-full',
  'note-gone': 'note-gone',
  damaged: 'note-damaged',
  refused: 'refused',
  internal: 'internal',
} as const satisfies Record<StoreFailure['kind'], FailureKind>;
