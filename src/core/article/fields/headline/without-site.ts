import { fold } from '../../../text/fold.ts';
import { bareLetters } from '../bare-letters.ts';

const LONGEST_NAME = 30;
const SHORTEST_HEADLINE = 20;
/** A low line within a word in Latin letters is a part of it: `@coast_daily`. */
const SEPARATOR = /\s+(?:[|–—·•»~-]|::)\s+|\s*(?:[|｜ㅣ：]|(?<!\w)_|_(?!\w))\s*/g;
const LEADING = /^\s*(?:::|[|–—·•»~｜ㅣ：:_-])\s*/;
/** What may end the site's name before the headline. */
const BEGINNING = /\s+[|–—·•»~-]\s+|\s*[|｜ㅣ：:_]\s*/;
const BAR = /[|｜ㅣ：_]/;

/**
 * Takes the outlet's name off the end of a page title, or off its beginning: what follows the headline if it is known how
 * that begins, or a first or last part that is the site's name, or a last one that is short and stands behind a bar. A dash
 * alone may be the headline's own.
 *
 *     'Harbour reopens after long storm | The Coast Daily'   → 'Harbour reopens after long storm'
 *     'The Coast Daily - Harbour reopens', on its own site   → 'Harbour reopens'
 *     'Harbour reopens after long storm - and closes'        → unchanged
 */
export function withoutSite(title: string, beginnings: readonly string[], siteName: string | null): string {
  const folded = fold(title);
  const known = beginnings.find((text) => folded !== fold(text) && folded.startsWith(fold(text)));
  if (known !== undefined) return known;
  const last = Array.from(title.matchAll(SEPARATOR)).at(-1);
  const [begin = ''] = title.split(BEGINNING, 1);
  if (last === undefined) return isSame(begin, siteName) ? title.slice(begin.length).replace(LEADING, '') : title;
  const rest = title.slice(0, last.index).trim();
  const name = title.slice(last.index + last[0].length).trim();
  // Behind the site's name that of the section may stand, too: `Harbour reopens | News | The Coast Daily`.
  if (isSite(name, siteName)) return withoutSite(rest, [], null);
  if (isSame(begin, siteName)) return title.slice(begin.length).replace(LEADING, '');
  return BAR.test(last[0]) && name.length <= LONGEST_NAME && rest.length >= SHORTEST_HEADLINE ? rest : title;
}

function isSame(name: string, siteName: string | null): boolean {
  const own = bareLetters(name);
  return own.length > 1 && own === bareLetters(siteName ?? '');
}

function isSite(name: string, siteName: string | null): boolean {
  const [own, site] = [bareLetters(name), bareLetters(siteName ?? '')];
  return own.length > 1 && site.length > 1 && (own.startsWith(site) || site.startsWith(own));
}
