import { type ScreenWindow, screenOf, type VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';
import { pressUntil } from './press-until.ts';
import { stillPicture } from './still-picture.ts';

/** A row of pixels in the tab strip. Chromium dims the whole window behind a prompt. */
const ROW = 14;
/** The row measures about 225 when the window fills the screen; dimmed, about 100. */
const DIMMED = 170;

/**
 * Waits for Chromium's own prompt and answers it with the keyboard. No protocol knows of the prompt: whether it is
 * there, and whether it took a key, is read from the screen. “Deny” has the focus at first, “Allow” is the next button.
 *
 * Lest a prompt be answered that was not seen, Chromium enables “Allow” half a second late, ignores Return until then,
 * and for another half second after each that it ignored. So nothing is pressed before the prompt has come to rest, and
 * keys are pressed again, slowly, until they have had their effect.
 */
export async function answerChromiumPrompt(window: ScreenWindow, answer: 'allow' | 'deny'): Promise<void> {
  const screen = screenOf(window);
  await waitUntil('the prompt is shown', () => isPromptShown(screen));
  const prompt = await stillPicture(screen);
  if (answer === 'allow') await pressUntil(screen, 'Tab', async () => (await screen.picture()) !== prompt);
  await pressUntil(screen, 'Return', async () => !(await isPromptShown(screen)));
}

async function isPromptShown(screen: VirtualScreen): Promise<boolean> {
  return (await screen.brightnessOfRow(ROW)) < DIMMED;
}
