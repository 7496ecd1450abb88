import type { Span } from '../../../text/span.ts';

/**
 * Finds who made a picture, as a caption says it: in brackets at the end, or behind a word such as “Photo:”.
 *
 *     'Ada at the harbour [AP]'            → AP
 *     'Ada at the harbour. Photo: K. Benz' → K. Benz
 *     'Ada (left) at the harbour'          → none
 */
export function matchCredit(caption: string): Span | null {
  const bracketed = /[[(]([^[\]()]{2,60})[\])]\s*\.?$/.exec(caption);
  if (bracketed?.[1]) return spanOf(bracketed[1], bracketed.index + 1);
  const named =
    /(?:photo(?:graph)?|foto|bild|image|picture|credit|quelle|source|ljósmynd|ảnh)\s*[:/]\s*([^:]{2,60})$|©\s*([^©]{2,60})$/i.exec(
      caption,
    );
  const words = named?.[1] ?? named?.[2];
  return words === undefined ? null : spanOf(words.trimEnd(), caption.length - words.length);
}

function spanOf(words: string, start: number): Span {
  return { start, end: start + words.length };
}
