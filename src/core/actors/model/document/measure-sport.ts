import type { Line } from './document.ts';
import { CASE, CLASS, type Word, wordAt } from './word.ts';

/** One word of sport in so many words makes an article of sport. */
const WORDS_A_POINT = 60;

/**
 * Measures how much an article is about sport, where a city is its team: 0 not at all, 1 a little, 2 much. A result
 * counts as two words of sport.
 *
 *     Norham won 2-1, the coach said   → 2
 *     Norham cut rates                 → 0
 */
export function measureSport(lines: readonly Line[]): number {
  let points = 0;
  let all = 0;
  for (const { words } of lines) {
    for (let index = 0; index < words.length; index += 1) {
      if ((wordAt(words, index).classes & CLASS.sport) !== 0) points += 1;
      if (isResult(words, index)) points += 2;
    }
    all += words.length;
  }
  if (points === 0) return 0;
  return points * WORDS_A_POINT < all ? 1 : 2;
}

/** "2-1", "88–93"; not "2019-2020". */
function isResult(words: readonly Word[], index: number): boolean {
  const dash = wordAt(words, index + 1).text;
  return (
    (dash === '-' || dash === '–') && isSmallNumber(wordAt(words, index)) && isSmallNumber(wordAt(words, index + 2))
  );
}

function isSmallNumber({ casing, text }: Word): boolean {
  return casing === CASE.number && text.length < 4;
}
