/**
 * A text as searches compare it: without case, accents and the differences between marks.
 *
 *     foldForSearch('“Élan — vital”')   // '"elan - vital"'
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** Most English notes: nothing to fold but the case. */
const PLAIN = /^[ !-_a-~]*$/;
