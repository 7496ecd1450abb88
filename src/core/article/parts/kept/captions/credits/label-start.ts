import { letterCase } from '../../../../../text/letters/letter-case.ts';
import { isOfNames } from './is-of-names.ts';
import { LABEL_ENDS, labelAt } from './label-at.ts';

/**
 * Where the words begin that lead to who made a picture: the first such in the last stretch of a caption, without a
 * sentence after; `null`: it has none.
 *
 *     labelStart('At the quay. Photo: K. Benz')           // 13
 *     labelStart('Photo: K. Benz. The quay had closed.')  // null
 */
export function labelStart(caption: string): number | null {
  const least = Math.max(0, caption.length - REACH);
  for (let at = least; at < caption.length; at += 1) {
    if (!LABEL_ENDS.has(caption.charAt(at))) continue;
    const label = labelAt(caption, at);
    if (label === null || label.start < least) continue;
    const words = caption.slice(label.end);
    const isSaid = caption.charAt(label.end - 1) === ' ' && !isOfNames(words.trim());
    if (!isSaid && !hasSentenceEnd(words)) return label.start;
  }
  return null;
}

/** The most characters from there to the end. */
const REACH = 120;

/** A full stop behind a word of three small letters or more, and a capital behind it. */
function hasSentenceEnd(words: string): boolean {
  const isSmall = (letter: string) => letterCase(letter) === 'lower';
  for (let at = words.indexOf(' ', 4); at > 0; at = words.indexOf(' ', at + 1)) {
    if (!'.!?'.includes(words.charAt(at - 1)) || letterCase(words.charAt(at + 1)) !== 'upper') continue;
    if (Array.from(words.slice(at - 4, at - 1)).every(isSmall)) return true;
  }
  return false;
}
