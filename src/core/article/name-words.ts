const LIMIT = 400;

/**
 * Splits the names that authors of a page give to an element into lower-case words.
 *
 *     nameWords('articleBody__teaser-box c-2')   // ['article', 'body', 'teaser', 'box', 'c', '2']
 */
export function nameWords(names: string): readonly string[] {
  const spaced = names.slice(0, LIMIT).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return spaced.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}
