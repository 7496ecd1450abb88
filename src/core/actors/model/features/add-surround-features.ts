import type { Line } from '../document/document.ts';
import { wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { T } from './templates.ts';

/**
 * Adds what stands before and behind the stretch of capitals around the word: the same for each word in it, so that
 * it can be added up once.
 */
export function addSurroundFeatures(sink: FeatureSink, line: Line, index: number): void {
  const { words, runFrom, runTo } = line;
  const from = runFrom[index] ?? index;
  const to = runTo[index] ?? index;
  const length = Math.min(to - from + 1, 6);
  const before = wordAt(words, from - 1);
  const after = wordAt(words, to + 1);
  const next = wordAt(words, to + 2);
  sink.add(T.beyond, before.lower);
  sink.add(T.beyond + 1, after.lower);
  sink.add(T.beyond + 2, mixHashes(before.lower, length));
  sink.add(T.beyond + 3, mixHashes(after.lower, next.lower));
  sink.add(T.beyond + 4, (before.middle << 8) | length);
  sink.add(T.beyond + 5, (after.middle << 8) | length);
  sink.add(T.beyond + 6, (before.coarse << 8) | after.coarse);
  sink.add(T.beyond + 7, next.middle);
}
