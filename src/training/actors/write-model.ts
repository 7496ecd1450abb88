import type { Reach } from '../../core/actors/model/document/find-candidates.ts';
import { FEATURES_VERSION } from '../../core/actors/model/features/templates.ts';
import { hashBytes } from '../../core/actors/model/hash.ts';
import { LABELS, mayFollow } from '../../core/actors/model/labels.ts';
import { MAGIC } from '../../core/actors/model/reading/parse-model.ts';
import type { Weights } from './crf/learner.ts';
import type { Entries } from './read-lexicon.ts';

/** What goes into a model's file. */
export type Trained = {
  readonly langs: readonly string[];
  readonly reach: Reach;
  readonly weights: Weights;
  /** The key of each feature, ascending. */
  readonly keys: Int32Array;
  readonly entries: Entries;
  /** Weights nearer to zero than this are left out. */
  readonly prune: number;
};

/** Writes a model as `src/core/actors/model/parse-model.ts` reads it. */
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
  writeWeights(writer, trained);
  writeLexicon(writer, trained.entries);
  const body = writer.bytes();
  const header = new ByteWriter();
  for (const byte of MAGIC) header.byte(byte);
  header.count(hashBytes(body));
  return Uint8Array.from([...header.bytes(), ...body]);
}

class ByteWriter {
  private readonly written: number[] = [];

  byte(value: number): void {
    this.written.push(value & 255);
  }

  count(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value);
    for (let index = 0; index < 4; index += 1) this.byte(view.getUint8(index));
  }

  column(values: Iterable<number>): void {
    for (const value of values) this.byte(value);
  }

  /** Ascending numbers in Rice's code, as `byte-reader.ts` reads them, with the number of plain bits that is shortest. */
  keys(sorted: readonly number[]): void {
    const gaps = sorted.map((key, index) => key - (sorted[index - 1] ?? 0));
    const width = bestWidth(gaps);
    this.byte(width);
    let buffer = 0;
    let filled = 0;
    const bit = (value: number) => {
      buffer |= value << filled;
      filled += 1;
      if (filled < 8) return;
      this.byte(buffer);
      buffer = 0;
      filled = 0;
    };
    for (const gap of gaps) {
      for (let zeros = gap >>> width; zeros > 0; zeros -= 1) bit(0);
      bit(1);
      for (let place = 0; place < width; place += 1) bit((gap >>> place) & 1);
    }
    if (filled > 0) this.byte(buffer);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

/** The most plain bits of a number that the reader's buffer has room for. */
const WIDEST = 23;

function bestWidth(gaps: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let width = 0; width <= WIDEST; width += 1) {
    const bits = gaps.reduce((sum, gap) => sum + (gap >>> width) + 1 + width, 0);
    if (bits >= least) continue;
    least = bits;
    best = width;
  }
  return best;
}

/** Steps between zero and the greatest weight: 127 fit into a byte, 72 make the file smaller and lose nothing. */
const STEPS = 72;

function writeWeights(writer: ByteWriter, { weights, keys, prune }: Trained): void {
  const { emission } = weights;
  const scale = emission.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS || 1;
  const rows = Array.from(keys, (key, feature) => {
    const row = Array.from(emission.subarray(feature * LABELS, (feature + 1) * LABELS), (weight, label) => ({
      label,
      value: Math.abs(weight) < prune ? 0 : Math.round(weight / scale),
    }));
    return { key, kept: row.filter(({ value }) => value !== 0) };
  }).filter(({ kept }) => kept.length > 0);
  const all = rows.flatMap(({ kept }) => kept);
  writer.float(scale);
  writer.count(rows.length);
  writer.count(all.length);
  writer.keys(rows.map(({ key }) => key));
  writer.column(rows.map(({ kept }) => kept.length));
  writer.column(all.map(({ label }) => label));
  writer.column(all.map(({ value }) => value));
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
    writer.count(keys.length);
    writer.keys(keys.sort((a, b) => a - b));
  }
  const words = [...clusters].sort(([a], [b]) => a - b).map(([key, packed]) => ({ key, packed }));
  writer.count(words.length);
  writer.keys(words.map(({ key }) => key));
  writer.column(words.map(({ packed }) => (packed & 127) - 1));
  writer.column(words.map(({ packed }) => ((packed >>> 7) & 511) - 1));
  const fine = words.map(({ packed }) => (packed >>> 16) - 1);
  writer.column(fine);
  writer.column(fine.map((cluster) => cluster >>> 8));
}
