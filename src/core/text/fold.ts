/**
 * Folds a text for comparing: case, accents of quotation marks and dashes, and white space are made alike.
 *
 *     fold('“Harbour”  reopens — Again ') === fold('"harbour" reopens - again')
 */
export function fold(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All but plain ASCII with single blanks, which is most of what is folded, and is done at once. */
const UNEVEN = /[^ -_a-~]| {2}/;
