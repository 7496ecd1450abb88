/**
 * The language of an article's words for the `lang` of an element.
 *
 *     langAttribute(article)   // 'de', or `undefined` where nobody knows the article or its language
 */
export function langAttribute(article: { readonly lang: string } | null): string | undefined {
  return article === null || article.lang === 'und' || article.lang === 'mis' ? undefined : article.lang;
}
