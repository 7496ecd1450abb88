/** A site as one may grant it: its exact host, by either protocol, on any port. */
export type Site = {
  /** As to be shown: `news.example.org`. */
  readonly host: string;
  /** As the browser's API takes it: a match pattern. */
  readonly pattern: string;
};

/**
 * The site of an address; `null` if it can be granted to nobody.
 *
 *     siteOf('https://news.example.org:8080/a')   // { host: 'news.example.org', pattern: '*://news.example.org/*' }
 *     siteOf('about:config')                      // null
 *     siteOf('http://[::1]/')                     // null: match patterns know no such address
 */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!['http:', 'https:'].includes(protocol) || hostname.startsWith('[')) return null;
  return { host: hostname, pattern: `*://${hostname}/*` };
}
