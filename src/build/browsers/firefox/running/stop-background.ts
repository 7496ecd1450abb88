import type { Running } from './start-firefox.ts';

/** Ends the extension’s background, as Firefox does when it is idle. */
export async function stopBackground({ inFirefox }: Running, extensionId: string): Promise<void> {
  await inFirefox(
    async (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
    extensionId,
  );
}
