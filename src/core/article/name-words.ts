const LIMIT = 400;

/**
 * Splits the names that authors of a page give to an element into lower-case words. What a machine made of letters and
 * figures by turns has none: it would be an “ad” or a “nav” by chance.
 *
 *     nameWords('articleBody__teaser-box c-2')   // ['article', 'body', 'teaser', 'box', 'c', '2']
 *     nameWords('title sc-f98b1ad2-0')           // ['title', 'sc', '0']
 */
export function nameWords(names: string): readonly string[] {
  const short = names.slice(0, LIMIT);
  const written = HASHED.test(short) ? short.replace(HASH, ' ') : short;
  const small = CAPITAL.test(written) ? written.replace(HUMP, '$& ').toLowerCase() : written;
  return small.match(WORD) ?? [];
}

/** Letters between figures, without a mark. */
const HASHED = /\d[A-Za-z]+\d/;

/** All that stands around them up to a mark. */
const HASH = /[A-Za-z\d]*\d[A-Za-z]+\d[A-Za-z\d]*/g;

/** Capitals and letters beyond English: what has none, as most names, is in small letters already. */
const CAPITAL = /[A-Z\u00C0-\uFFFF]/;

/** Before a capital that stands behind a small letter, in Latin-1: `teaserBox`. */
const HUMP = /[a-z\u00DF-\u00FF](?=[A-Z\u00C0-\u00DE])/g;

/** Letters or figures. */
const WORD = /[a-z\u00DF-\uFFFF]+|\d+/g;
