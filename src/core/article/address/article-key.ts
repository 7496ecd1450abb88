import { IGNORED_PARAMETERS } from './ignored-parameters.ts';
import { type Address, parseAddress } from './parse-address.ts';
import { routeOf } from './route-of.ts';

/**
 * What an article is known by among others: its address without the way it was reached or shown.
 *
 *     articleKey('https://m.news.example/a/1/amp?utm_source=x', null)              // 'https://news.example/a/1'
 *     articleKey('https://news.example/a/1', 'https://www.news.example/a/one-1/')  // 'https://news.example/a/one-1'
 *     articleKey('https://news.example/a/1', 'https://news.example/')              // 'https://news.example/a/1'
 *
 * The address that the page calls canonical is believed only if it is of the same site and names an article too: some
 * publishers give every page the address of the home page, of its section, or none. Parts of an article on pages of
 * their own keep keys of their own, and so do the stories of a page that tells them apart behind `#/` or `#!`. What is no
 * web address is its own key.
 *
 * @param url the page's address
 * @param canonical what `<link rel="canonical">` says
 */
export function articleKey(url: string, canonical: string | null): string {
  const own = readAddress(url, null);
  if (!own) return url;
  // What such a page calls canonical is the same for all its stories.
  const route = routeOf(url);
  if (route !== '') return `${normalise(own)}${route}`;
  const claimed = readAddress(canonical?.trim() ?? '', own);
  return normalise(claimed && isBelievable(claimed, own) ? claimed : own);
}

function readAddress(text: string, base: Address | null): Address | null {
  const address = text === '' ? null : parseAddress(text, base);
  return address && unwrapCache(address);
}

/** `www-news-example.cdn.ampproject.org/c/s/www.news.example/a` and `google.com/amp/s/news.example/a` hold another. */
function unwrapCache(address: Address): Address {
  const { host } = address;
  const isCache = host.endsWith('.ampproject.org') || (host.includes('google.') && GOOGLE.test(host));
  const inner = isCache ? /^\/(?:amp|[cv])\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(address.path)?.[1] : undefined;
  const held = inner === undefined ? null : parseAddress(`https://${inner}`, null);
  return held ? { ...held, parameters: address.parameters } : address;
}

const GOOGLE = /(?:^|\.)google\.[a-z.]+$/;

function isBelievable(claimed: Address, own: Address): boolean {
  if (siteOf(claimed) !== siteOf(own)) return false;
  const [there, here] = [pathOf(claimed), pathOf(own)];
  // `/article?id=5` whose canonical address is `/article` is one of many.
  if (there === here) return queryOf(claimed) === queryOf(own);
  return there !== '/' && !here.startsWith(`${there}/`) && !isPartOf(here, there) && !isSection(there, here);
}

/** `/a/story-1234,2` and `/a/story-1234-2.html` are parts of what they begin with; `/a/story-1234` is none of `/a/story`. */
function isPartOf(here: string, there: string): boolean {
  const ending = /\.\w{2,5}$/.exec(there)?.[0] ?? '';
  const stem = there.slice(0, there.length - ending.length);
  if (!here.startsWith(stem) || !here.endsWith(ending)) return false;
  return /^[-_,.](?:p(?:age)?[-_]?)?\d{1,2}$/.test(here.slice(stem.length, here.length - ending.length));
}

/** `/home`, `/en` and `/sport` name no article where the page's own address says more than one such word. */
function isSection(there: string, here: string): boolean {
  return ONE_WORD.test(there) && !ONE_WORD.test(here);
}

const ONE_WORD = /^\/[A-Za-z]+$/;

/** The part of the host that one owner has: two labels, three under such as `co.uk`. */
function siteOf({ host }: Address): string {
  const labels = host.split('.');
  const isShared = SHARED_LABELS.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

const SHARED_LABELS: ReadonlySet<string> = new Set('ac co com edu go gov ne net or org'.split(' '));

function normalise(address: Address): string {
  return `https://${hostOf(address)}${pathOf(address)}${queryOf(address)}`;
}

/** Without `www.`, `m.` and the like, as long as two labels are left. */
function hostOf({ host }: Address): string {
  let shown = host;
  for (;;) {
    const rest = shown.slice(shown.indexOf('.') + 1);
    if (!VIEWS.has(shown.slice(0, -rest.length)) || !rest.includes('.')) return shown;
    shown = rest;
  }
}

/** Labels that only say how a site is shown: `www.` to `www9.`, `m.`. */
const VIEWS: ReadonlySet<string> = new Set([
  ...['amp.', 'm.', 'mobile.', 'www.'],
  ...Array.from('0123456789', (figure) => `www${figure}.`),
]);

/**
 * Without what only says how the page is shown: `/amp`, `/print.html`, `.amp.html`, `index.html`, a slash at the end. Most
 * paths have none of it, and cost no expression.
 */
function pathOf({ path }: Address): string {
  let shown = path.includes('//') ? path.replace(/\/{2,}/g, '/') : path;
  if (shown.includes('amp') || shown.includes('print')) shown = withoutView(shown);
  if (shown.includes('/index.')) shown = shown.replace(/\/index\.(?:html?|php)$/, '');
  if (shown.endsWith('/')) shown = shown.slice(0, -1);
  if (shown.includes('%')) shown = shown.replace(/%[\dA-Fa-f]{2}/g, (escaped) => escaped.toUpperCase());
  return shown === '' ? '/' : shown;
}

function withoutView(path: string): string {
  return path
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:amp|print)(?:\.html?|\/)?$/, '')
    .replace(/\.(?:amp|print)(?=$|\.html?$)/, '');
}

/** What is left, in the order of the alphabet. */
function queryOf({ parameters }: Address): string {
  const kept = parameters.filter((each) => !isIgnored(each));
  const query = kept
    .map(({ name, value }) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function isIgnored({ name, value }: Parameter): boolean {
  const [small, both] = [name.toLowerCase(), `${name}=${value}`.toLowerCase()];
  return IGNORED_PARAMETERS.some(
    (each) => small === each || both === each || (each.endsWith('_') && small.startsWith(each)),
  );
}

type Parameter = Address['parameters'][number];
