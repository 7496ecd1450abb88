import { WORDS_WITH_STOP } from '../../../text/words-with-stop.ts';

/**
 * Whether an office is another one or a part of its name, abbreviations seen through.
 *
 *     gen; lt gen       → true
 *     lieutenant; lt    → true
 *     maj; maj gen      → false: a major is no general
 *     cop; corporal     → false: no abbreviation, though its letters stand there
 */
export function isSameOffice(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  const from = long.length - short.length;
  return short.every((word, index) => isSameWord(word, long[from + index] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return ABBREVIATIONS.has(short) && short[0] === long[0] && isWithin(short, long);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(WORDS_WITH_STOP.map((word) => word.toLowerCase()));

/** Whether all letters of an abbreviation stand in the word, in this order: “sgt” in “sergeant”. */
function isWithin(short: string, long: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
