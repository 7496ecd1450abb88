import { pageAddresses } from '../../src/core/article/address/page-addresses.ts';
import { type FirstRows, firstRows } from '../../src/storage/notes/first-rows.ts';
import { openedOver } from '../opened-over.ts';

/** What the tab's page is known by, and the rows of its notes. */
export type FirstAsked = { readonly addresses: readonly string[]; readonly rows: FirstRows };

/** Before it is used, since what follows asks while the file is evaluated. */
const PATIENCE_MS = 150;

/**
 * The notes of the tab's page, asked for as soon as this file is evaluated: the rest of the popup is evaluated while the
 * browser answers. `null`: that is not known, or not in time.
 */
export const firstAsked: Promise<FirstAsked | null> = Promise.race([ask(), late()]);

async function ask(): Promise<FirstAsked | null> {
  const asked = addressesOfTab();
  const [addresses, rows] = await Promise.all([asked, firstRows(globalThis.indexedDB, asked)]);
  return addresses === null || rows === null ? null : { addresses, rows };
}

async function addressesOfTab(): Promise<readonly string[] | null> {
  const tab = await openedOver.catch(() => null);
  return tab?.url ? pageAddresses(tab.url, null) : null;
}

/** Another context may hold up the database: what the popup has to say of that must not wait for it. */
function late(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}
