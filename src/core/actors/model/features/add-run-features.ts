import type { Line } from '../document/document.ts';
import { wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { lengthOfRun } from './parts/length-of-run.ts';
import { placeInRun } from './parts/place-in-run.ts';
import { T } from './templates.ts';

/** Adds how long the stretch of capitals around the word is, where in it the word stands, and what stands around it together. */
export function addRunFeatures(sink: FeatureSink, { words, runFrom, runTo }: Line, index: number): void {
  const from = runFrom[index] ?? index;
  const to = runTo[index] ?? index;
  sink.add(T.run, (lengthOfRun(from, to) << 2) | placeInRun(index, from, to));
  const after = wordAt(words, to + 1);
  sink.add(T.beyond + 3, mixHashes(after.lower, wordAt(words, to + 2).lower));
  sink.add(T.beyond + 6, (wordAt(words, from - 1).coarse << 8) | after.coarse);
}
