import type { Running } from './start-firefox.ts';

/** Whether the extension’s background runs. */
export function isBackgroundRunning({ inFirefox }: Running, extensionId: string): Promise<boolean> {
  return inFirefox((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'stopped', extensionId);
}
