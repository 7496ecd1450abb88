import type { ScreenWindow, VirtualScreen } from './open-window.ts';
import { waitUntil } from './wait-until.ts';

/** A row of pixels in the tab strip. Chromium dims the whole window behind a prompt. */
const ROW = 14;
/** Undimmed, the row measures about 225 on a screen filled by the window; dimmed, about 100. */
const DIMMED = 170;

/**
 * Waits for Chromium's own prompt and answers it with the keyboard. No protocol knows of the prompt: whether it is
 * there is read from the screen's pixels. “Deny” has the focus, “Allow” is the next button.
 *
 * Chromium ignores keys during the first half second, lest a prompt be answered that was not seen: so Return is
 * pressed until the prompt is gone.
 */
export async function answerChromiumPrompt({ screen }: ScreenWindow, answer: 'allow' | 'deny'): Promise<void> {
  if (!screen) throw new Error("Chromium's prompts need a window on a virtual screen");
  await waitUntil('the prompt is shown', () => isPromptShown(screen));
  if (answer === 'allow') screen.press('Tab');
  await waitUntil('the prompt is answered', async () => {
    screen.press('Return');
    return !(await isPromptShown(screen));
  });
}

async function isPromptShown(screen: VirtualScreen): Promise<boolean> {
  return (await screen.brightnessOfRow(ROW)) < DIMMED;
}
