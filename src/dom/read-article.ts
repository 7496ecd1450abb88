import type { Article } from '../core/article/article.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the article in a page, without the way back to its nodes.
 *
 *     readArticle(new JSDOM(html).window.document, 'https://example.org/a').headline
 */
export function readArticle(document: Document, url: string): Article {
  return readPage(document, url, '').article;
}
