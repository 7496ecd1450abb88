const LIMIT = 400;

/**
 * Splits the names that authors of a page give to an element into lower-case words. Letter by letter: each page has
 * other names, and expressions for them are compiled on each.
 *
 *     nameWords('articleBody__teaser-box c-2')   // ['article', 'body', 'teaser', 'box', 'c', '2']
 */
export function nameWords(names: string): readonly string[] {
  const written = names.slice(0, LIMIT);
  const small = written.toLowerCase();
  const words: string[] = [];
  let start = 0;
  let before: Kind = 'gap';
  for (let at = 0; at <= small.length; at += 1) {
    const kind = kindOf(small.charCodeAt(at));
    if (kind === before && !isHump(written, at)) continue;
    if (before !== 'gap') words.push(small.slice(start, at));
    start = at;
    before = kind;
  }
  return words;
}

type Kind = 'letter' | 'figure' | 'gap';

/** Of a small letter's code; none is the end. */
function kindOf(code: number): Kind {
  if ((code >= 97 && code <= 122) || code >= 0xdf) return 'letter';
  return code >= 48 && code <= 57 ? 'figure' : 'gap';
}

/** Where a capital stands behind a small letter, in Latin-1: `teaserBox`. */
function isHump(written: string, at: number): boolean {
  const code = written.charCodeAt(at);
  if (!((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde))) return false;
  const last = written.charCodeAt(at - 1);
  return (last >= 97 && last <= 122) || (last >= 0xdf && last <= 0xff);
}
