import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two looks. */
const PAUSE = 40;

/**
 * Asks until the answer is neither `null` nor `false`, and gives it: for what no browser announces with an event.
 *
 *     await waitUntil('the prompt is shown', () => display.isDimmed());
 *
 * @param what what is waited for, as a clause for the error
 * @param timeout in milliseconds
 * @throws if it has not come true in time
 */
export async function waitUntil<T>(what: string, ask: () => Promise<T | null | false>, timeout = 30_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain until ${what}`);
    await delay(PAUSE);
  }
}
