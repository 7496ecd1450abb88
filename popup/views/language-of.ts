import type { Article } from '../../src/core/article/article.ts';

/**
 * The language of an article's words for the `lang` of an element.
 *
 *     languageOf(article)   // 'de', or `undefined` for 'und': then the element has none
 */
export function languageOf({ lang }: Pick<Article, 'lang'>): string | undefined {
  return lang === 'und' ? undefined : lang;
}
