import type { StoredArea } from '../messages/layers/layers-preference.ts';

const KEY = 'welcomed';

/**
 * Opens the welcome page, once in the life of an installation: Chrome calls an extension from a folder newly installed
 * at each start.
 *
 *     void welcomeOnce(localArea, () => openOwnPage('pages/welcome/welcome.html'));
 */
export async function welcomeOnce(
  area: Pick<StoredArea, 'read' | 'write'>,
  openWelcomePage: () => Promise<void>,
): Promise<void> {
  if (((await area.read(KEY)) ?? null) !== null) return;
  await area.write(KEY, {});
  await openWelcomePage();
}
