/**
 * Words in the names of elements that hold a whole article, in the languages of our news. Sorted.
 *
 * Source: our own reading of the names used on news pages; generic words only.
 */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'article articolo articulo artigo artikel artikkel artículo story'.split(' '),
);
