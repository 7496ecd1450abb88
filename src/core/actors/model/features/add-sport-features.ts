import type { Line } from '../document/document.ts';
import { wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { T } from './templates.ts';

/** Adds what tells teams from their towns in an article that is about sport, as far as it is. */
export function addSportFeatures(
  sink: FeatureSink,
  { words, listed, runFrom, runTo }: Line,
  index: number,
  sport: number,
): void {
  const word = wordAt(words, index);
  const before = wordAt(words, (runFrom[index] ?? index) - 1);
  const after = wordAt(words, (runTo[index] ?? index) + 1);
  const isWhole = runFrom[index] === runTo[index] ? 4 : 0;
  const kind = sport | isWhole;
  sink.add(T.sport, kind);
  sink.add(T.sport + 1, mixHashes(word.lower, kind));
  sink.add(T.sport + 2, mixHashes(before.lower, kind));
  sink.add(T.sport + 3, mixHashes(after.lower, kind));
  sink.add(T.sport + 4, (before.middle << 3) | kind);
  sink.add(T.sport + 5, (after.middle << 3) | kind);
  sink.add(T.sport + 6, mixHashes(listed[index * 4 + 3] ?? 0, kind));
  sink.add(T.sport + 7, (word.casing << 3) | kind);
}
