import type { FailureKind } from '../messages/failure.ts';

/**
 * Tells from a tab's address why no reader can be put into it; `null`: it may be tried.
 *
 *     unreadableAddress('chrome://settings/')          // 'browser-page'
 *     unreadableAddress(null)                          // 'no-access': we may not even see the address
 *     unreadableAddress('https://example.org/a')       // null
 */
export function unreadableAddress(address: string | null): FailureKind | null {
  if (address === null || !URL.canParse(address)) return 'no-access';
  const { protocol, hostname, pathname } = new URL(address);
  if (!READABLE_PROTOCOLS.includes(protocol)) return 'browser-page';
  const isGallery = GALLERIES.some((gallery) => hostname === gallery.host && pathname.startsWith(gallery.path));
  return isGallery ? 'browser-page' : null;
}

const READABLE_PROTOCOLS: readonly string[] = ['http:', 'https:', 'file:'];

/** Where the browsers offer add-ons: no extension may enter, whatever it was granted. */
const GALLERIES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'chromewebstore.google.com', path: '/' },
];
