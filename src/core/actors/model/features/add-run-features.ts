import type { Line } from '../document/document.ts';
import { wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { T } from './templates.ts';

/** Adds what the stretch of capitals around the word is, and where in it the word stands. */
export function addRunFeatures(sink: FeatureSink, { words, runFrom, runTo }: Line, index: number): void {
  const from = runFrom[index] ?? index;
  const to = runTo[index] ?? index;
  const place = index === from ? (index === to ? 3 : 0) : index === to ? 2 : 1;
  const length = Math.min(to - from + 1, 6);
  const first = wordAt(words, from);
  const last = wordAt(words, to);
  sink.add(T.run, (length << 2) | place);
  sink.add(T.run + 1, mixHashes(last.lower, place));
  sink.add(T.run + 2, mixHashes(first.lower, place));
  sink.add(T.run + 3, (last.classes << 2) | place);
  sink.add(T.run + 4, (first.classes << 2) | place);
  sink.add(T.run + 5, (last.middle << 2) | place);
  sink.add(T.run + 6, (first.middle << 2) | place);
  sink.add(T.run + 7, (first.lists << 2) | place);
  sink.add(T.run + 8, (last.lists << 2) | place);
}
