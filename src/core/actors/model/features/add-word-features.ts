import type { Word } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { ITSELF, PART } from './parts/part.ts';
import { T } from './templates.ts';

/** Adds the features that follow from one word and its part alone, so that their weights can be added up once. */
export function addWordFeatures(sink: FeatureSink, part: number, word: Word): void {
  if (part < PART.first) addNeighbour(sink, part - PART.neighbour, word);
  else if (part < PART.last) addFirst(sink, part - PART.first, word);
  else if (part < PART.itself) addLast(sink, part - PART.last, word);
  else if (part < PART.before) sink.add(T.place + 3, mixHashes(part - PART.itself, word.lower));
  else if (part < PART.after) addBefore(sink, part - PART.before + 1, word);
  else if (part < PART.next) addAfter(sink, part - PART.after + 1, word);
  else if (part < PART.player) sink.add(T.beyond + 7, word.middle);
  else if (part < PART.beforePlayer) addPlayer(sink, part - PART.player, word);
  else if (part < PART.afterPlayer) addBeforePlayer(sink, part - PART.beforePlayer, word);
  else addAfterPlayer(sink, part - PART.afterPlayer, word);
}

/** Templates count the word itself first, then one before, one after, two before, two after. */
const SLOT_OF_PLACE = [3, 1, 0, 2, 4];

function addNeighbour(sink: FeatureSink, place: number, word: Word): void {
  const slot = SLOT_OF_PLACE[place] ?? 0;
  sink.add(T.lower + slot, word.lower);
  sink.add(T.coarse + slot, word.coarse);
  if (word.middle !== 0) sink.add(T.middle + slot, word.middle);
  if (word.fine !== 0) sink.add(T.fine + slot, word.fine);
  sink.add(T.classes + place, (word.classes << 3) | word.casing);
  sink.addBits(T.classes + 10 + place * 16, word.classes, word.casing);
  if (place === ITSELF) addOwn(sink, word);
}

function addOwn(sink: FeatureSink, word: Word): void {
  sink.add(T.bias, 0);
  sink.add(T.exact, word.exact);
  sink.add(T.shape, word.shape);
  for (let affix = 0; affix < word.affixes.length; affix += 1) {
    const hash = word.affixes[affix] ?? 0;
    if (hash !== 0) sink.add(T.affix + affix, hash);
  }
}

function addFirst(sink: FeatureSink, place: number, word: Word): void {
  sink.add(T.run + 2, mixHashes(word.lower, place));
  sink.add(T.run + 4, (word.classes << 2) | place);
  sink.add(T.run + 6, (word.middle << 2) | place);
  sink.add(T.run + 7, (word.lists << 2) | place);
}

function addLast(sink: FeatureSink, place: number, word: Word): void {
  sink.add(T.run + 1, mixHashes(word.lower, place));
  sink.add(T.run + 3, (word.classes << 2) | place);
  sink.add(T.run + 5, (word.middle << 2) | place);
  sink.add(T.run + 8, (word.lists << 2) | place);
}

function addBefore(sink: FeatureSink, length: number, word: Word): void {
  sink.add(T.beyond, word.lower);
  sink.add(T.beyond + 2, mixHashes(word.lower, length));
  sink.add(T.beyond + 4, (word.middle << 8) | length);
}

function addAfter(sink: FeatureSink, length: number, word: Word): void {
  sink.add(T.beyond + 1, word.lower);
  sink.add(T.beyond + 5, (word.middle << 8) | length);
}

function addPlayer(sink: FeatureSink, kind: number, word: Word): void {
  sink.add(T.sport, kind);
  sink.add(T.sport + 1, mixHashes(word.lower, kind));
  sink.add(T.sport + 7, (word.casing << 3) | kind);
}

function addBeforePlayer(sink: FeatureSink, kind: number, word: Word): void {
  sink.add(T.sport + 2, mixHashes(word.lower, kind));
  sink.add(T.sport + 4, (word.middle << 3) | kind);
}

function addAfterPlayer(sink: FeatureSink, kind: number, word: Word): void {
  sink.add(T.sport + 3, mixHashes(word.lower, kind));
  sink.add(T.sport + 5, (word.middle << 3) | kind);
}
