import { hashRun, RUN_LENGTH } from '../landmarks/landmarks.ts';
import { type EncodedWords, encodeWords } from './encode-words.ts';
import { type FoldedText, foldTypography } from './fold-typography.ts';
import { type FindPassage, indexPassages } from './index-passages.ts';
import { once } from './once.ts';
import { splitWords, type Word } from './split-words.ts';

/** A text as the search for anchors needs it. Each part is made when first asked for, then shared by all anchors. */
export type IndexedText = {
  readonly source: string;
  /** Finds passages of the source, letter by letter. */
  passages(): FindPassage;
  folded(): FoldedText;
  /** Finds passages of the folded text. */
  foldedPassages(): FindPassage;
  words(): readonly Word[];
  /** The words alone. */
  wordList(): readonly string[];
  encoded(): EncodedWords;
  /** How many words begin before a folded offset: the index of the first that does not. */
  wordAt(offset: number): number;
  /** Where each run of words begins, by its hash; `null` if it stands in several places. */
  runs(): ReadonlyMap<number, number | null>;
};

/**
 * Prepares a text for the search; costs nothing until something is asked.
 *
 *     indexText('We won.').words().length   // 2
 */
export function indexText(source: string): IndexedText {
  const folded = once(() => foldTypography(source));
  const words = once(() => splitWords(folded().text));
  const wordList = once(() => words().map((each) => each.word));
  return {
    source,
    passages: once(() => indexPassages(source)),
    folded,
    foldedPassages: once(() => indexPassages(folded().text)),
    words,
    wordList,
    encoded: once(() => encodeWords(wordList())),
    wordAt: (offset) => firstFrom(words(), offset),
    runs: once(() => findRuns(wordList())),
  };
}

function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findRuns(words: readonly string[]): ReadonlyMap<number, number | null> {
  const runs = new Map<number, number | null>();
  for (let start = 0; start + RUN_LENGTH <= words.length; start++) {
    const hash = hashRun(words, start);
    runs.set(hash, runs.has(hash) ? null : start);
  }
  return runs;
}
