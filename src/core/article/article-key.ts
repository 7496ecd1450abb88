import { IGNORED_PARAMETERS } from './ignored-parameters.ts';
import { type Address, parseAddress } from './parse-address.ts';

/**
 * What an article is known by among others: its address without the way it was reached or shown.
 *
 *     articleKey('https://m.news.example/a/1/amp?utm_source=x', null)              // 'https://news.example/a/1'
 *     articleKey('https://news.example/a/1', 'https://www.news.example/a/one-1/')  // 'https://news.example/a/one-1'
 *     articleKey('https://news.example/a/1', 'https://news.example/')              // 'https://news.example/a/1'
 *
 * The address that the page calls canonical is believed only if it is of the same site and names an article too: some
 * publishers give every page the address of the home page, of its section, or none. Parts of an article on pages of
 * their own keep keys of their own. What is no web address is its own key.
 *
 * @param url the page's address
 * @param canonical what `<link rel="canonical">` says
 */
export function articleKey(url: string, canonical: string | null): string {
  const own = readAddress(url, null);
  if (!own) return url;
  const claimed = readAddress(canonical?.trim() ?? '', own);
  return normalise(claimed && isBelievable(claimed, own) ? claimed : own);
}

function readAddress(text: string, base: Address | null): Address | null {
  const address = text === '' ? null : parseAddress(text, base);
  return address && unwrapCache(address);
}

/** `www-news-example.cdn.ampproject.org/c/s/www.news.example/a` and `google.com/amp/s/news.example/a` hold another. */
function unwrapCache(address: Address): Address {
  const isCache = address.host.endsWith('.ampproject.org') || /(?:^|\.)google\.[a-z.]+$/.test(address.host);
  const inner = isCache ? /^\/(?:amp|[cv])\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(address.path)?.[1] : undefined;
  const held = inner === undefined ? null : parseAddress(`https://${inner}`, null);
  return held ? { ...held, parameters: address.parameters } : address;
}

function isBelievable(claimed: Address, own: Address): boolean {
  if (siteOf(claimed) !== siteOf(own)) return false;
  const [there, here] = [pathOf(claimed), pathOf(own)];
  // `/article?id=5` whose canonical address is `/article` is one of many.
  if (there === here) return queryOf(claimed) === queryOf(own);
  return there !== '/' && !here.startsWith(`${there}/`);
}

/** The part of the host that one owner has: two labels, three under such as `co.uk`. */
function siteOf({ host }: Address): string {
  const labels = host.split('.');
  const isShared = SHARED_LABEL.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

const SHARED_LABEL = /^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/;

function normalise(address: Address): string {
  return `https://${hostOf(address)}${pathOf(address)}${queryOf(address)}`;
}

/** Without `www.`, `m.` and the like, as long as two labels are left. */
function hostOf({ host }: Address): string {
  return host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
}

/** Without what only says how the page is shown: `/amp`, `/print`, `.amp.html`, `index.html`, a slash at the end. */
function pathOf({ path }: Address): string {
  const shown = path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:amp|print)\/?$/, '')
    .replace(/\.amp(?=$|\.html?$)/, '')
    .replace(/\/index\.(?:html?|php)$/, '')
    .replace(/\/$/, '');
  return shown === '' ? '/' : shown;
}

/** What is left, in the order of the alphabet; page 1 is the page itself. */
function queryOf({ parameters }: Address): string {
  const kept = parameters.filter(({ name, value }) => !isIgnored(name) && !(name === 'page' && value === '1'));
  const query = kept
    .map(({ name, value }) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function isIgnored(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return IGNORED_PARAMETERS.some((each) => name === each || (each.endsWith('_') && name.startsWith(each)));
}
