import type { Mark } from './mark.ts';

/**
 * Whether a dash opens speech, and no glyph.
 *
 *     — Não sei.    → “Não sei.” is
 *     «Não sei»     → is not
 */
export function isDashed(text: string, { start, inner }: Mark): boolean {
  return start === inner.start && /[—–―]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}
