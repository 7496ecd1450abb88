import type { VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';

/** Milliseconds between two presses. */
const SLOWLY = 1000;

/** Presses a key, again and again but slowly, until it has had its effect: what was just opened ignores keys. */
export async function pressUntil(screen: VirtualScreen, key: string, hasEffect: () => Promise<boolean>): Promise<void> {
  let pressed = 0;
  await waitUntil(`${key} has an effect`, async () => {
    if (await hasEffect()) return true;
    if (Date.now() - pressed > SLOWLY) {
      screen.press(key);
      pressed = Date.now();
    }
    return false;
  });
}
