/**
 * Folds a text for comparing: case, accents of quotation marks and dashes, and white space are made alike.
 *
 *     fold('“Harbour”  reopens — Again ') === fold('"harbour" reopens - again')
 */
export function fold(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFKC').toLowerCase().replace(VARIANT, alike).replace(SPACES, ' ').trim();
}

/** What is made alike or left out, all in one expression: each more would cost a page a tenth of a millisecond. */
const VARIANT = /[\u00AD\u200B-\u200F\u2060\uFEFF‘’‚‛′`´“”„‟«»″‐‑‒–—―−]/g;

function alike(mark: string): string {
  if ('‘’‚‛′`´'.includes(mark)) return "'";
  if ('“”„‟«»″'.includes(mark)) return '"';
  return '‐‑‒–—―−'.includes(mark) ? '-' : '';
}

const SPACES = /\s\s+|[^\S ]/g;

/** All but plain ASCII with single blanks, which is most of what is folded, and is done at once. */
const UNEVEN = /[^ -_a-~]| {2}/;
