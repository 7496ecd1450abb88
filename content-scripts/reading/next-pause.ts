const SHORTEST_MS = 250;
const LONGEST_MS = 10_000;

/**
 * How long to leave a changing page alone before it is read again, in milliseconds.
 *
 * Ten times what the last reading took, so that a page that never rests costs at most a tenth of its thread; twice
 * that after each reading that found nothing new, since a page whose clock ticks will tick again.
 *
 *     nextPause(5, 0)     // 250
 *     nextPause(50, 2)    // 2000
 *
 * @param workMs what the last reading took
 * @param fruitless how many readings in a row found nothing new
 */
export function nextPause(workMs: number, fruitless: number): number {
  const pause = Math.max(SHORTEST_MS, 10 * workMs) * 2 ** Math.min(fruitless, 10);
  return Math.min(pause, LONGEST_MS);
}
