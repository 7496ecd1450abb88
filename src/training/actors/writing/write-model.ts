import type { Reach } from '../../../core/actors/model/document/find-candidates.ts';
import { FEATURES_VERSION } from '../../../core/actors/model/features/templates.ts';
import { hashBytes } from '../../../core/actors/model/hash.ts';
import { LABELS, mayFollow } from '../../../core/actors/model/labels.ts';
import { WORD_SPARE_BITS } from '../../../core/actors/model/lexicon/lexicon-keys.ts';
import { MAGIC } from '../../../core/actors/model/reading/parse-model.ts';
import type { Weights } from '../crf/learner.ts';
import type { Entries } from '../read-lexicon.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeWeights } from './write-weights.ts';

/** What goes into a model's file. */
export type Trained = {
  readonly langs: readonly string[];
  readonly reach: Reach;
  readonly weights: Weights;
  /** The hash of each feature, ascending. */
  readonly keys: Int32Array;
  readonly entries: Entries;
};

/** Writes a model as `src/core/actors/model/reading/parse-model.ts` reads it. */
export function writeModel(trained: Trained): Uint8Array {
  const writer = new ByteWriter();
  writer.count(FEATURES_VERSION);
  writer.count(trained.langs.length);
  for (const letter of trained.langs.join('')) writer.byte(letter.charCodeAt(0));
  writer.byte(trained.reach.left);
  writer.byte(trained.reach.right);
  writer.byte(trained.reach.gap);
  trained.weights.transition.forEach((weight, move) => {
    if (mayFollow(Math.floor(move / LABELS), move % LABELS)) writer.float(weight);
  });
  writeWeights(writer, trained.weights, trained.keys);
  writeLexicon(writer, trained.entries);
  const body = writer.bytes();
  const header = new ByteWriter();
  for (const byte of MAGIC) header.byte(byte);
  header.count(hashBytes(body));
  return Uint8Array.from([...header.bytes(), ...body]);
}

function writeLexicon(writer: ByteWriter, { lists, clusters }: Entries): void {
  const bySet = new Map<number, number[]>();
  for (const [key, set] of lists) {
    const keys = bySet.get(set);
    if (keys === undefined) bySet.set(set, [key]);
    else keys.push(key);
  }
  writer.count(lists.size + clusters.size);
  writer.count(bySet.size);
  for (const [set, keys] of [...bySet].sort(([a], [b]) => a - b)) {
    writer.count(set);
    writeKeys(writer, keys.filter(isShort).map(shorten));
    writeKeys(
      writer,
      keys.filter((key) => !isShort(key)),
    );
  }
  writeClusters(writer, clusters);
}

function isShort(key: number): boolean {
  return key % 2 ** WORD_SPARE_BITS === 0;
}

function shorten(key: number): number {
  return key >>> WORD_SPARE_BITS;
}

function writeKeys(writer: ByteWriter, keys: readonly number[]): void {
  writer.count(keys.length);
  writer.keys([...keys].sort((a, b) => a - b));
}

function writeClusters(writer: ByteWriter, clusters: ReadonlyMap<number, number>): void {
  const words = [...clusters].sort(([a], [b]) => a - b).map(([key, packed]) => ({ key, packed }));
  writeKeys(
    writer,
    words.map(({ key }) => shorten(key)),
  );
  writer.column(words.map(({ packed }) => (packed & 127) - 1));
  writer.column(words.map(({ packed }) => ((packed >>> 7) & 511) - 1));
  const fine = words.map(({ packed }) => (packed >>> 16) - 1);
  writer.column(fine);
  writer.column(fine.map((cluster) => cluster >>> 8));
}
