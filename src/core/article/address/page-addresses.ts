import { articleKey } from './article-key.ts';
import { withoutPlace } from './without-place.ts';

/**
 * What a page is known by, the most trusted first: its article's key, and its own address without and with the way it
 * was reached. Whoever knows a tab's address alone still finds what was kept under all three.
 *
 *     pageAddresses('https://news.example/a?utm_source=x', 'https://news.example/a')
 *     // ['https://news.example/a', 'https://news.example/a?utm_source=x']
 *     pageAddresses('https://news.example/a', null)   // ['https://news.example/a']
 *
 * @param key `Article.key`; `null` where nobody has read the page
 */
export function pageAddresses(url: string, key: string | null): readonly string[] {
  const address = withoutPlace(url);
  return [...new Set([key ?? '', articleKey(address, null), address].filter((each) => each !== ''))];
}
