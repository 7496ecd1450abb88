import { MARK_CLASS } from '../../../../../text/letters/mark-class.ts';
import type { Span } from '../../../../../text/span.ts';
import { CREDIT_LINKS, CREDIT_SIGNS, CREDIT_WORDS } from '../../../../words/pictures/credit-words.ts';

/**
 * The words that lead to who made a picture, if what ends them stands at a place of a caption: a colon, a stroke, =, a
 * space before “by”, the sign ©. Looked up, since an expression of them all takes a browser longer than the rest of a
 * caption.
 *
 *     labelAt('At the quay. Photo: K. Benz', 18)     // { start: 13, end: 19 }
 *     labelAt('At the quay. Photo by K. Benz', 18)   // { start: 13, end: 22 }
 *     labelAt('Na molo. Fot. K. Benz', 13)           // { start: 9, end: 14 }
 *     labelAt('At the quay: K. Benz', 11)            // null
 */
export function labelAt(caption: string, at: number): Span | null {
  const mark = caption.charAt(at);
  if (mark === '©') return { start: at, end: at + 1 };
  if (!LABEL_ENDS.has(mark)) return null;
  const text = caption.slice(0, at).trimEnd();
  const start = wordStart(text.endsWith('.') ? text.slice(0, -1) : text);
  const word = text.slice(start).toLowerCase();
  if (mark === ' ' && CREDIT_SIGNS.has(word)) return { start, end: at + 1 };
  const end = mark === ' ' ? linkEnd(caption, at) : at + 1;
  return end !== null && CREDIT_WORDS.has(word) ? { start, end } : null;
}

/** What such words end with. A set: a browser looks into a string with wide characters in a slower way. */
export const LABEL_ENDS: ReadonlySet<string> = new Set(' ©:/=：');

/** Behind “ by ”, “ via ”. */
function linkEnd(caption: string, space: number): number | null {
  const small = caption.slice(space, space + LONGEST_LINK).toLowerCase();
  const link = CREDIT_LINKS.find((one) => small.startsWith(` ${one} `));
  return link === undefined ? null : space + link.length + 2;
}

const LONGEST_LINK = 10;

function wordStart(text: string): number {
  let start = text.length;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Any letter: no mark, no figure. */
const LETTER = new RegExp(`[^${MARK_CLASS}\\d]`);
