import type { Article } from '../../../src/core/article/article.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import type { Reading } from '../../../src/dom/reading.ts';

/** A reading of an article that is nowhere in a page. */
export function readingOf(text: string, id = 'a-1', changes: Partial<Article> = {}): Reading {
  const article = { ...articleFromText(text), ...changes };
  return { id, article, rangesOf: () => [], offsetOf: () => null, hasMovedOn: () => false };
}
