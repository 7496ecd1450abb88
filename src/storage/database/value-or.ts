import type { StoreResult } from './store-failure.ts';

/**
 * What the store answered, or something else where it failed: for what a reader can do without.
 *
 *     valueOr(await tagsInUse(database), [])
 */
export function valueOr<T>(result: StoreResult<T>, otherwise: T): T {
  return result.ok ? result.value : otherwise;
}
