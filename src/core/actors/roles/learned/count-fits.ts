import type { Fit } from './fit-actor.ts';

/**
 * Counts whoever fits in one respect, without a list of them.
 *
 *     countFits(fits, ({ learned }) => learned === 'equal')   // 2
 */
export function countFits(fits: readonly Fit[], isSo: (fit: Fit) => boolean): number {
  let count = 0;
  for (const fit of fits) if (isSo(fit)) count += 1;
  return count;
}
