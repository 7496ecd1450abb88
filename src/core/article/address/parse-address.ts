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
 * It is parted as RFC 3986, appendix B, does; the core has no `URL`. Nothing is decoded.
 */
export function parseAddress(text: string, base: Address | null): Address | null {
  const [place, query] = cut(upTo(text, '#'), '?');
  const scheme = schemeOf(place);
  if (scheme !== null && !SCHEMES.has(scheme.toLowerCase())) return null;
  const { authority, path } = placeOf(scheme === null ? place : place.slice(scheme.length + 1));
  if (authority === null && (!base || scheme !== null || !path.startsWith('/'))) return null;
  const host = authority === null ? base?.host : hostOf(authority);
  return host ? { host, path: path === '' ? '/' : path, parameters: parametersOf(query) } : null;
}

/** The text before and behind the first mark; all of it and nothing if it has none. */
function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function upTo(text: string, mark: string): string {
  return cut(text, mark)[0];
}

/** What stands before a colon that stands before all slashes. */
function schemeOf(place: string): string | null {
  const scheme = upTo(place, ':');
  return scheme === '' || scheme === place || scheme.includes('/') ? null : scheme;
}

function placeOf(rest: string): { readonly authority: string | null; readonly path: string } {
  if (!rest.startsWith('//')) return { authority: null, path: rest };
  const authority = upTo(rest.slice(2), '/');
  return { authority, path: rest.slice(2 + authority.length) };
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

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
