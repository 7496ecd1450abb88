import type { Word } from '../document/word.ts';
import type { FeatureSink } from './feature-sink.ts';
import { T } from './templates.ts';

/** The places of a word and its neighbours whose own features count: two before, one before, itself, and so on. */
export const PLACES = 5;

/** The place of the word itself. */
export const ITSELF = 2;

/** Adds the features that follow from one word and its place alone, so that their weights can be added up once. */
export function addWordFeatures(sink: FeatureSink, place: number, word: Word): void {
  const slot = SLOT_OF_PLACE[place] ?? 0;
  sink.add(T.lower + slot, word.lower);
  sink.add(T.coarse + slot, word.coarse);
  if (word.middle !== 0) sink.add(T.middle + slot, word.middle);
  if (word.fine !== 0) sink.add(T.fine + slot, word.fine);
  sink.add(T.classes + place, (word.classes << 3) | word.casing);
  sink.addBits(T.classes + 10 + place * 16, word.classes, word.casing);
  if (place === ITSELF) addOwn(sink, word);
}

/** Templates count the word itself first, then one before, one after, two before, two after. */
const SLOT_OF_PLACE = [3, 1, 0, 2, 4];

function addOwn(sink: FeatureSink, word: Word): void {
  sink.add(T.bias, 0);
  sink.add(T.exact, word.exact);
  sink.add(T.shape, word.shape);
  for (let affix = 0; affix < word.affixes.length; affix += 1) {
    const hash = word.affixes[affix] ?? 0;
    if (hash !== 0) sink.add(T.affix + affix, hash);
  }
}
