import type { NewsArticle } from '../parse-news.ts';
import { replaceNames } from './rename-people.ts';

/**
 * Copies an article with other places of one word instead of those that `isPlace` knows, so that a model learns what a
 * list of places is worth and not which places the news happens to name.
 *
 *     fire in Lyon … Lyon’s mayor   → fire in Turin … Turin’s mayor
 */
export function renamePlaces(
  article: NewsArticle,
  isPlace: (name: string) => boolean,
  nextPlace: () => string,
): NewsArticle {
  const given = new Map<string, string>();
  return replaceNames(article, (name) => {
    const form = article.text.slice(name.start, name.end);
    if (name.type !== 'LOC' || !isPlace(form)) return null;
    const place = given.get(form) ?? nextPlace();
    given.set(form, place);
    return place;
  });
}
