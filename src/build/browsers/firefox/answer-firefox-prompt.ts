import { waitUntil } from '../wait-until.ts';
import type { InFirefox } from './firefox-parent-process.ts';

/** Waits for Firefox's own prompt for optional permissions and presses its button. */
export async function answerFirefoxPrompt(inFirefox: InFirefox, answer: 'allow' | 'deny'): Promise<void> {
  await waitUntil('the prompt is answered', () =>
    inFirefox(pressButton, answer === 'allow' ? 'button' : 'secondaryButton'),
  );
}

function pressButton(name: 'button' | 'secondaryButton'): boolean {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  const prompt = document.querySelector('popupnotification#addon-webext-permissions-notification');
  if (prompt?.closest('panel')?.state !== 'open') return false;
  prompt[name].click();
  return true;
}
