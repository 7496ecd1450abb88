import type { Line, Uses } from './document.ts';
import { usesOf } from './uses-of.ts';
import { CASE, CLASS, isCapital, MARK, wordAt } from './word.ts';

/**
 * Finds stretches of words that would have their capital in plain text too, and remembers for each word the longest.
 *
 *     “Today Ada Byron left.”   → Ada Byron, if "today" is an ordinary word
 */
export function findRuns(line: Line, uses: Map<number, Uses>): void {
  const { words, runFrom, runTo } = line;
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && (keepsCapital(line, to, uses) || isInnerHyphen(line, to, from))) to += 1;
    if (to > from && wordAt(words, to - 1).mark === MARK.hyphen) to -= 1;
    const next = Math.max(to, from + 1);
    for (let index = from; index < next; index += 1) {
      runFrom[index] = from;
      runTo[index] = next - 1;
      if (to - from > 1) rememberRun(line, index, from, to - 1, uses);
    }
    from = next;
  }
}

/** Whether a word with a capital would have it in plain text too, as far as the article and the lists tell. */
function keepsCapital(line: Line, index: number, uses: ReadonlyMap<number, Uses>): boolean {
  const word = wordAt(line.words, index);
  if (!isCapital(word)) return false;
  if (line.style === 0 && line.starts[index] === 0) return true;
  const seen = uses.get(word.lower);
  if (seen !== undefined && seen.inside !== seen.lower) return seen.inside > seen.lower;
  return (word.classes & CLASS.common) === 0;
}

function isInnerHyphen({ words }: Line, index: number, from: number): boolean {
  return index > from && wordAt(words, index).mark === MARK.hyphen && isCapital(wordAt(words, index + 1));
}

function rememberRun(line: Line, index: number, from: number, to: number, uses: Map<number, Uses>): void {
  const word = wordAt(line.words, index);
  if (word.casing === CASE.mark) return;
  const own = usesOf(uses, word);
  if (own.run === null || own.run.to - own.run.from < to - from) own.run = { line, from, to };
}
