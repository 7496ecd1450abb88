import { CASE, CLASS, type Word } from './describe-word.ts';
import { type Document, type Line, SIGN, SIGNS, type Uses } from './document.ts';
import { findSigns } from './find-signs.ts';
import { mixHashes } from './hash.ts';
import { LISTS } from './lexicon.ts';

/** Only so many bits of a feature's hash are kept, so that the stored keys stay small; 0 marks an empty slot. */
const KEY_BITS = 25;

/** Where the hashes of features are put; grows by itself. */
export class FeatureSink {
  hashes = new Int32Array(1 << 12);
  length = 0;

  add(template: number, value: number): void {
    if (this.length === this.hashes.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes[this.length] = mixHashes(template, value) >>> (32 - KEY_BITS) || 1;
    this.length += 1;
  }
}

/** Templates of features: where each kind begins; a kind with several slots keeps room for them. */
const T = {
  bias: 1,
  exact: 2,
  lower: 3,
  pair: 9,
  shape: 14,
  affix: 20,
  coarse: 30,
  middle: 36,
  fine: 42,
  coarsePair: 48,
  classes: 60,
  listed: 200,
  listedNear: 320,
  place: 500,
  sign: 520,
  run: 560,
  beyond: 580,
  elsewhere: 600,
  acronym: 640,
} as const;

/** The places of a word and its neighbours whose own features count: two before, one before, itself, and so on. */
const PLACES = 5;

/** The word at a place around `index`; beyond the line a word of its own. */
export function wordAt(line: Line, index: number, place: number): Word {
  return line.words[index + place - 2] ?? EDGE;
}

/**
 * Adds all features of the word at `index`: what it and its neighbours are, what they are together, its place in the
 * line, the lists it stands on, and what the rest of the article shows about it.
 */
export function addFeatures(document: Document, line: Line, index: number, sink: FeatureSink): void {
  for (let place = 0; place < PLACES; place += 1) addWordFeatures(sink, place, wordAt(line, index, place));
  addContextFeatures(document, line, index, sink);
}

/** Adds the features that follow from one word and its place alone, so that their weights can be added up once. */
export function addWordFeatures(sink: FeatureSink, place: number, word: Word): void {
  const slot = SLOT_OF_PLACE[place] ?? 0;
  sink.add(T.lower + slot, word.lower);
  sink.add(T.coarse + slot, word.coarse);
  if (word.middle !== 0) sink.add(T.middle + slot, word.middle);
  if (word.fine !== 0) sink.add(T.fine + slot, word.fine);
  sink.add(T.classes + place, (word.classes << 3) | word.casing);
  addBits(sink, T.classes + 10 + place * 12, word.classes, word.casing);
  if (slot !== 0) return;
  sink.add(T.bias, 0);
  sink.add(T.exact, word.exact);
  sink.add(T.shape, word.shape);
  for (let affix = 0; affix < word.affixes.length; affix += 1) {
    const hash = word.affixes[affix] ?? 0;
    if (hash !== 0) sink.add(T.affix + affix, hash);
  }
}

/** Templates count the word itself first, then one before, one after, two before, two after. */
const SLOT_OF_PLACE = [3, 1, 0, 2, 4];

/** Adds the features that need the neighbours or the article. */
export function addContextFeatures(document: Document, line: Line, index: number, sink: FeatureSink): void {
  const word = line.words[index] ?? EDGE;
  addPairs(sink, line, index);
  addLists(sink, line, index);
  addPlace(sink, line, index, document);
  addRun(sink, line, index);
  if (word.casing !== CASE.mark && word.casing !== CASE.lower) addUses(sink, document, line, index);
}

const EDGE: Word = {
  text: '',
  casing: CASE.mark,
  exact: 11,
  lower: 11,
  folded: 11,
  shape: 11,
  affixes: [],
  coarse: 99,
  middle: 0,
  fine: 0,
  lists: 0,
  classes: 0,
};

function addPairs(sink: FeatureSink, line: Line, index: number): void {
  const before2 = line.words[index - 2] ?? EDGE;
  const before = line.words[index - 1] ?? EDGE;
  const word = line.words[index] ?? EDGE;
  const after = line.words[index + 1] ?? EDGE;
  const after2 = line.words[index + 2] ?? EDGE;
  sink.add(T.pair, mixHashes(before.lower, word.lower));
  sink.add(T.pair + 1, mixHashes(word.lower, after.lower));
  sink.add(T.pair + 2, mixHashes(before.lower, after.lower));
  sink.add(T.pair + 3, mixHashes(before2.lower, before.lower));
  sink.add(T.pair + 4, mixHashes(after.lower, after2.lower));
  sink.add(T.shape + 1, mixHashes(before.shape, word.shape));
  sink.add(T.shape + 2, mixHashes(word.shape, after.shape));
  sink.add(T.shape + 3, mixHashes(mixHashes(before.shape, word.shape), after.shape));
  sink.add(T.coarsePair, (before.coarse << 8) | word.coarse);
  sink.add(T.coarsePair + 1, (word.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 2, (before.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 3, (before2.coarse << 8) | before.coarse);
  sink.add(T.coarsePair + 4, (after.coarse << 8) | after2.coarse);
  sink.add(T.coarsePair + 5, (before.coarse << 16) | (word.coarse << 8) | after.coarse);
  sink.add(T.coarsePair + 6, (before2.coarse << 16) | (before.coarse << 8) | word.coarse);
  sink.add(T.coarsePair + 7, (word.coarse << 16) | (after.coarse << 8) | after2.coarse);
}

function addBits(sink: FeatureSink, template: number, bits: number, value: number): void {
  for (let bit = 0, rest = bits; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) sink.add(template + bit, value);
}

function addLists(sink: FeatureSink, line: Line, index: number): void {
  const casing = line.words[index]?.casing ?? 0;
  for (let place = 0; place < 4; place += 1) {
    const lists = line.listed[index * 4 + place] ?? 0;
    addBits(sink, T.listed + place * LISTS.length, lists, casing);
    if (lists !== 0) sink.add(T.listed + 100 + place, lists);
    addBits(sink, T.listedNear + place * LISTS.length, line.listed[(index - 1) * 4 + place] ?? 0, 0);
    addBits(sink, T.listedNear + (place + 4) * LISTS.length, line.listed[(index + 1) * 4 + place] ?? 0, 0);
  }
}

function addPlace(sink: FeatureSink, line: Line, index: number, document: Document): void {
  const word = line.words[index] ?? EDGE;
  const signs = document.uses.get(word.lower)?.signs;
  const lower = (signs?.[SIGN.lower] ?? 0) > 0 ? 1 : 0;
  const inside = (signs?.[SIGN.capitalInside] ?? 0) > 0 ? 1 : 0;
  const start = line.starts[index] ?? 0;
  const common = (word.classes & CLASS.common) !== 0 ? 1 : 0;
  const seen = (line.style << 8) | (word.casing << 4) | (lower << 3) | (inside << 2) | (start << 1) | common;
  sink.add(T.place, seen);
  sink.add(T.place + 1, (line.style << 4) | word.casing);
  sink.add(T.place + 2, (start << 4) | word.casing);
  sink.add(T.place + 3, mixHashes(start, word.lower));
  sink.add(T.place + 4, (seen << 8) | word.coarse);
  if (index < 3) sink.add(T.place + 5, (index << 4) | word.casing);
  if (line.words.length < 12) sink.add(T.place + 6, (line.words.length << 4) | word.casing);
}

function addRun(sink: FeatureSink, line: Line, index: number): void {
  const from = line.runFrom[index] ?? index;
  const to = line.runTo[index] ?? index;
  const first = line.words[from] ?? EDGE;
  const last = line.words[to] ?? EDGE;
  const place = index === from ? (index === to ? 3 : 0) : index === to ? 2 : 1;
  const length = Math.min(to - from + 1, 6);
  sink.add(T.run, (length << 2) | place);
  sink.add(T.run + 1, mixHashes(last.lower, place));
  sink.add(T.run + 2, mixHashes(first.lower, place));
  sink.add(T.run + 3, (last.classes << 2) | place);
  sink.add(T.run + 4, (first.classes << 2) | place);
  sink.add(T.run + 5, (last.middle << 2) | place);
  sink.add(T.run + 6, (first.middle << 2) | place);
  sink.add(T.run + 7, (first.lists << 2) | place);
  sink.add(T.run + 8, (last.lists << 2) | place);
  const before = line.words[from - 1] ?? EDGE;
  const after = line.words[to + 1] ?? EDGE;
  const next = line.words[to + 2] ?? EDGE;
  sink.add(T.beyond, before.lower);
  sink.add(T.beyond + 1, after.lower);
  sink.add(T.beyond + 2, mixHashes(before.lower, length));
  sink.add(T.beyond + 3, mixHashes(after.lower, next.lower));
  sink.add(T.beyond + 4, (before.middle << 8) | length);
  sink.add(T.beyond + 5, (after.middle << 8) | length);
  sink.add(T.beyond + 6, (before.coarse << 8) | after.coarse);
  sink.add(T.beyond + 7, next.middle);
}

function addUses(sink: FeatureSink, document: Document, line: Line, index: number): void {
  const word = line.words[index] ?? EDGE;
  const uses = document.uses.get(word.lower);
  if (uses === undefined) return;
  const own = findSigns(line, index);
  for (let sign = 0; sign < SIGNS; sign += 1) {
    const others = (uses.signs[sign] ?? 0) - ((own >>> sign) & 1);
    if (others > 0) sink.add(T.sign + sign, others > 1 ? 1 : 0);
  }
  addElsewhere(sink, line, index, uses);
  addAcronym(sink, uses);
}

/** What the word is part of where it stands in a longer stretch of capitals: "Byron" where "Ada Byron" was named. */
function addElsewhere(sink: FeatureSink, line: Line, index: number, uses: Uses): void {
  const { run } = uses;
  const length = (line.runTo[index] ?? index) - (line.runFrom[index] ?? index);
  if (run === null || run.to - run.from <= length) return;
  const first = run.line.words[run.from] ?? EDGE;
  const last = run.line.words[run.to] ?? EDGE;
  const isLast = last.lower === line.words[index]?.lower ? 1 : 0;
  const isFirst = first.lower === line.words[index]?.lower ? 2 : 0;
  const place = (Math.min(run.to - run.from, 4) << 2) | isFirst | isLast;
  sink.add(T.elsewhere, place);
  sink.add(T.elsewhere + 1, mixHashes(first.classes, place));
  sink.add(T.elsewhere + 2, mixHashes(last.classes, place));
  sink.add(T.elsewhere + 3, mixHashes(first.lists, place));
  sink.add(T.elsewhere + 4, mixHashes(first.coarse, place));
  sink.add(T.elsewhere + 5, mixHashes(last.coarse, place));
  sink.add(T.elsewhere + 6, mixHashes(first.lower, place));
  sink.add(T.elsewhere + 7, mixHashes(last.lower, place));
  for (let at = 0; at < 4; at += 1) {
    addBits(sink, T.elsewhere + 8, run.line.listed[run.from * 4 + at] ?? 0, at);
  }
}

function addAcronym(sink: FeatureSink, uses: Uses): void {
  if (uses.acronymOf === null) return;
  const { first, last } = uses.acronymOf;
  sink.add(T.acronym, 0);
  sink.add(T.acronym + 1, last.classes);
  sink.add(T.acronym + 2, first.classes);
  sink.add(T.acronym + 3, last.lower);
  sink.add(T.acronym + 4, last.middle);
}

/** Stands in the model's file. Raise it whenever a feature changes: a model learned with others would guess. */
export const FEATURES_VERSION = 3;
