import { lowerBound } from '../../text/lower-bound.ts';
import { once } from '../../text/once.ts';
import { hashRun, RUN_LENGTH } from '../landmarks/landmarks.ts';
import type { Steps } from '../steps.ts';
import { type EncodedWords, encodeWords } from './encode-words.ts';
import { type FoldedText, foldTypography } from './fold-typography.ts';
import { gradually } from './gradually.ts';
import { type FindPassage, indexPassages } from './index-passages.ts';
import { splitInSteps } from './split-in-steps.ts';
import type { Word } from './split-words.ts';

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
  /** Makes all of it, in parts that take a few milliseconds each. */
  inSteps(): Steps<void>;
};

/**
 * Prepares a text for the search; costs nothing until something is asked.
 *
 *     indexText('We won.').words().length   // 2
 */
export function indexText(source: string): IndexedText {
  const folded = once(() => foldTypography(source));
  const foldedPassages = once(() => indexPassages(folded().text));
  const words = gradually(() => splitInSteps(folded().text));
  const wordList = once(() => words.get().map((each) => each.word));
  const encoded = once(() => encodeWords(wordList()));
  const runs = gradually(() => findRuns(wordList()));
  return {
    source,
    passages: once(() => indexPassages(source)),
    folded,
    foldedPassages,
    words: words.get,
    wordList,
    encoded,
    wordAt: (offset) => firstFrom(words.get(), offset),
    runs: runs.get,
    inSteps: function* () {
      folded();
      yield;
      foldedPassages();
      yield;
      yield* words.inSteps();
      wordList();
      yield;
      yield* runs.inSteps();
      encoded();
      yield;
    },
  };
}

function firstFrom(words: readonly Word[], offset: number): number {
  return lowerBound(words, ({ start }) => start < offset);
}

function* findRuns(words: readonly string[]): Steps<ReadonlyMap<number, number | null>> {
  const runs = new Map<number, number | null>();
  for (let start = 0; start + RUN_LENGTH <= words.length; start++) {
    const hash = hashRun(words, start);
    runs.set(hash, runs.has(hash) ? null : start);
    if (start % 4096 === 4095) yield;
  }
  return runs;
}
