import type { Document, Line } from '../document/document.ts';
import { CASE, CLASS, type Word, wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import { LISTS } from '../lexicon/name-lists.ts';
import { addRunFeatures } from './add-run-features.ts';
import { addUseFeatures } from './add-use-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import { kindOfPlayer } from './parts/kind-of-player.ts';
import { T } from './templates.ts';

/**
 * Adds the features that need the neighbours or the article: what the word and its neighbours are together, its place
 * in the line, the lists it stands on, and what the rest of the article shows about it.
 */
export function addContextFeatures(document: Document, line: Line, index: number, sink: FeatureSink): void {
  const { words } = line;
  const word = wordAt(words, index);
  const before = wordAt(words, index - 1);
  const after = wordAt(words, index + 1);
  addPairs(sink, wordAt(words, index - 2), before, word, after, wordAt(words, index + 2));
  addLists(sink, line, index, word.casing);
  addPlace(sink, line, index, document);
  addRunFeatures(sink, line, index);
  if (document.sport !== 0) addPlayer(sink, line, index, document.sport);
  if (word.casing !== CASE.mark && word.casing !== CASE.lower) addUseFeatures(sink, document, line, index);
}

function addPairs(sink: FeatureSink, before2: Word, before: Word, word: Word, after: Word, after2: Word): void {
  sink.add(T.pair, mixHashes(before.lower, word.lower));
  sink.add(T.pair + 1, mixHashes(word.lower, after.lower));
  sink.add(T.pair + 2, mixHashes(before.lower, after.lower));
  sink.add(T.pair + 3, mixHashes(before2.lower, before.lower));
  sink.add(T.pair + 4, mixHashes(after.lower, after2.lower));
  const shapes = mixHashes(before.shape, word.shape);
  sink.add(T.shape + 1, shapes);
  sink.add(T.shape + 2, mixHashes(word.shape, after.shape));
  sink.add(T.shape + 3, mixHashes(shapes, after.shape));
  sink.add(T.coarsePair, (before.coarse << 8) | word.coarse);
  sink.add(T.coarsePair + 1, (word.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 2, (before.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 3, (before2.coarse << 8) | before.coarse);
  sink.add(T.coarsePair + 4, (after.coarse << 8) | after2.coarse);
  sink.add(T.coarsePair + 5, (before.coarse << 16) | (word.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 6, (before2.coarse << 16) | (before.coarse << 8) | word.coarse);
  sink.add(T.coarsePair + 7, (word.coarse << 16) | (after.coarse << 8) | after2.coarse);
}

function addLists(sink: FeatureSink, { listed, words }: Line, index: number, casing: number): void {
  for (let place = 0; place < 4; place += 1) {
    const lists = listed[index * 4 + place] ?? 0;
    if (lists !== 0) {
      sink.addBits(T.listed + place * LISTS.length, lists, casing);
      sink.add(T.listed + 100 + place, lists);
    }
    const before = index === 0 ? 0 : (listed[(index - 1) * 4 + place] ?? 0);
    const after = index + 1 === words.length ? 0 : (listed[(index + 1) * 4 + place] ?? 0);
    sink.addBits(T.listedNear + place * LISTS.length, before, 0);
    sink.addBits(T.listedNear + (place + 4) * LISTS.length, after, 0);
  }
}

function addPlace(sink: FeatureSink, line: Line, index: number, { uses }: Document): void {
  const { casing, lower, classes, coarse } = wordAt(line.words, index);
  const use = uses.get(lower);
  const seenLower = use !== undefined && use.lower > 0 ? 1 : 0;
  const seenInside = use !== undefined && use.inside > 0 ? 1 : 0;
  const start = line.starts[index] ?? 0;
  const common = (classes & CLASS.common) !== 0 ? 1 : 0;
  const seen = (line.style << 8) | (casing << 4) | (seenLower << 3) | (seenInside << 2) | (start << 1) | common;
  sink.add(T.place, seen);
  sink.add(T.place + 1, (line.style << 4) | casing);
  sink.add(T.place + 2, (start << 4) | casing);
  sink.add(T.place + 4, (seen << 8) | coarse);
  if (index < 3) sink.add(T.place + 5, (index << 4) | casing);
  if (line.words.length < 12) sink.add(T.place + 6, (line.words.length << 4) | casing);
}

/** Adds what lists say of a word, which tells teams from their towns in an article that is about sport. */
function addPlayer(sink: FeatureSink, { listed, runFrom, runTo }: Line, index: number, sport: number): void {
  const kind = kindOfPlayer(sport, runFrom[index] === runTo[index]);
  sink.add(T.sport + 6, mixHashes(listed[index * 4 + 3] ?? 0, kind));
}
