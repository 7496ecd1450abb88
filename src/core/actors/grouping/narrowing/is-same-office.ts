import { OFFICE_ABBREVIATIONS } from './office-abbreviations.ts';

/**
 * Whether an office is another one or a part of its name, abbreviations seen through.
 *
 *     gen; lt gen       → true
 *     lieutenant; lt    → true
 *     maj; maj gen      → false: a major is no general
 *     dr; director      → false: no abbreviation of it, though its letters stand there
 */
export function isSameOffice(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  const from = long.length - short.length;
  return short.every((word, index) => isSameWord(word, long[from + index] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  return one === other || WHOLE_WORDS.get(one)?.has(other) === true || WHOLE_WORDS.get(other)?.has(one) === true;
}

/** What each abbreviation may stand for. */
const WHOLE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OFFICE_ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...whole] = line.split(' ');
      return [short, new Set(whole)];
    }),
);
