const LIMIT = 400;

/**
 * Splits the names that authors of a page give to an element into lower-case words.
 *
 *     nameWords('articleBody__teaser-box c-2')   // ['article', 'body', 'teaser', 'box', 'c', '2']
 */
export function nameWords(names: string): readonly string[] {
  const spaced = names.slice(0, LIMIT).replace(/([a-z\u00DF-\u00FF])([A-Z\u00C0-\u00DE])/g, '$1 $2');
  return spaced.toLowerCase().match(/[a-z\u00DF-\uFFFF]+|\d+/g) ?? [];
}
