/**
 * Folds a text for comparing: case, accents of quotation marks and dashes, and white space are made alike.
 *
 *     fold('“Harbour”  reopens — Again ') === fold('"harbour" reopens - again')
 */
export function fold(text: string): string {
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
