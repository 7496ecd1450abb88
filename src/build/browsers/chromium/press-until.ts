import type { VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';

/** Presses a key, and again after each pause, until it has had its effect: what was just opened ignores keys. */
export async function pressUntil(
  screen: VirtualScreen,
  key: string,
  hasEffect: () => Promise<boolean>,
  pauseMs = 1000,
): Promise<void> {
  let pressed = 0;
  await waitUntil(`${key} has an effect`, async () => {
    if (Date.now() - pressed > pauseMs) {
      screen.press(key);
      pressed = Date.now();
    }
    return hasEffect();
  });
}
