import type { Article } from '../../src/core/article/article.ts';

/**
 * The language of an article's words for the `lang` of an element.
 *
 *     languageOf(article)   // 'de', or `undefined` for 'und': then the element has none
 */
export function languageOf(article: Article): string | undefined {
  return article.lang === 'und' ? undefined : article.lang;
}
