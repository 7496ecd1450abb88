import { waitUntil } from '../../wait-until.ts';
import type { Running } from './start-firefox.ts';

/** The toolbar button appears when the extension has started. */
export async function untilStarted({ inFirefox }: Running, extensionId: string): Promise<void> {
  await waitUntil('the extension has started', () =>
    inFirefox((id) => WebExtensionPolicy.getByID(id)?.active ?? false, extensionId),
  );
}
