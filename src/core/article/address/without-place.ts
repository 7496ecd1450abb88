import { routeOf } from './route-of.ts';

/**
 * An address without the place within its page.
 *
 *     withoutPlace('https://news.example/a#comments')   // 'https://news.example/a'
 *     withoutPlace('https://news.example/#/story/1')    // as it is: it names another story than #/story/2
 */
export function withoutPlace(url: string): string {
  return url.replace(/#.*$/s, '') + routeOf(url);
}
