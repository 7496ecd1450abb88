import type { StoreFailure } from './store-failure.ts';

/**
 * Thrown inside the work of `attempt` to end it, transaction included, with a failure that is no fault of the code.
 *
 *     throw new StoreError({ kind: 'note-gone' })
 */
export class StoreError extends Error {
  constructor(readonly failure: StoreFailure) {
    super(failure.kind);
    this.name = 'StoreError';
  }
}
