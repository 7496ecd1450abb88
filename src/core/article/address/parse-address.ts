/** The parts of a web address that can tell one page from another. */
export type Address = {
  /** In small letters, with its port if it is no usual one. */
  readonly host: string;
  /** Begins with a slash. */
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
};

/**
 * Reads a web address; `null` if it is none.
 *
 *     parseAddress('HTTP://News.Example:80/a?b=1#c', null)   // { host: 'news.example', path: '/a', … }
 *     parseAddress('/a', base)                               // on the base's host
 *     parseAddress('javascript:void(0)', base)               // null
 *
 * The expression is that of RFC 3986, appendix B; the core has no `URL`. Nothing is decoded.
 */
export function parseAddress(text: string, base: Address | null): Address | null {
  const [, scheme, authority, path = '', query] = PARTS.exec(text) ?? [];
  if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase())) return null;
  if (authority === undefined && (!base || scheme !== undefined || !path.startsWith('/'))) return null;
  const host = authority === undefined ? base?.host : hostOf(authority);
  return host ? { host, path: path === '' ? '/' : path, parameters: parametersOf(query ?? '') } : null;
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/;

function hostOf(authority: string): string {
  const named = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const host = named.includes(':') ? named.replace(/:(?:80|443)?$/, '') : named;
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function parametersOf(query: string): Address['parameters'] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('=') };
    });
}
