import type { VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';

/** Milliseconds without a change. */
const A_WHILE = 1000;

/** The screen's picture once nothing has moved for a while. */
export async function stillPicture(screen: VirtualScreen): Promise<string> {
  let since = Date.now();
  let last = await screen.picture();
  return waitUntil('nothing moves', async () => {
    const picture = await screen.picture();
    if (picture !== last) since = Date.now();
    last = picture;
    return Date.now() - since > A_WHILE ? last : null;
  });
}
