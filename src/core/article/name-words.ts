const LIMIT = 400;

/**
 * Splits the names that authors of a page give to an element into lower-case words.
 *
 *     nameWords('articleBody__teaser-box c-2')   // ['article', 'body', 'teaser', 'box', 'c', '2']
 */
export function nameWords(names: string): readonly string[] {
  const words = names.slice(0, LIMIT).replace(HUMP, '$& ').toLowerCase();
  return words.match(WORD) ?? [];
}

/** Before a capital that stands behind a small letter, in Latin-1: `teaserBox`. */
const HUMP = /[a-z\u00DF-\u00FF](?=[A-Z\u00C0-\u00DE])/g;

/** Letters or figures. */
const WORD = /[a-z\u00DF-\uFFFF]+|\d+/g;
