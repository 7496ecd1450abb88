/**
 * Says whether an address is one of the browser's own, which no extension may read whatever it was granted.
 *
 *     isBrowserAddress('about:config')                     // true
 *     isBrowserAddress('https://addons.mozilla.org/')      // true
 *     isBrowserAddress('https://example.org/a')            // false
 */
export function isBrowserAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (!READABLE_PROTOCOLS.includes(protocol)) return true;
  return GALLERIES.some((gallery) => hostname === gallery.host && pathname.startsWith(gallery.path));
}

const READABLE_PROTOCOLS: readonly string[] = ['http:', 'https:', 'file:'];

/** Where the browsers offer add-ons. */
const GALLERIES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'chromewebstore.google.com', path: '/' },
];
