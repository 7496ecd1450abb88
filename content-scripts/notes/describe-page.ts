import { pageAddresses } from '../../src/core/article/address/page-addresses.ts';
import { withoutPlace } from '../../src/core/article/address/without-place.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { ArticleId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';

/**
 * Describes the open page for the store. A page that is no article goes by its title.
 *
 *     describePage(reading.article, document.title, id).addresses   // ['https://news.example/engine']
 *
 * @param id proposed for the article, should it be unknown
 */
export function describePage(article: Article, title: string, id: ArticleId): MetArticle {
  const headline = article.headline ?? title.trim();
  return {
    article: {
      id,
      url: withoutPlace(article.url),
      headline: headline === '' ? null : headline,
      outlet: article.siteName,
      // An outlet that is its own author is already told.
      authors: article.authors.filter((name) => name !== article.siteName),
      published: article.published,
      modified: article.modified,
      lang: article.lang,
    },
    addresses: pageAddresses(article.url, article.key),
  };
}
