import { LABELS } from '../../../core/actors/model/labels.ts';
import { END, SIGNED_LABELS, SIZE_CONTEXTS, sizeContext } from '../../../core/actors/model/reading/read-weights.ts';
import { keyOf } from '../../../core/actors/model/reading/sparse-weights.ts';
import type { Weights } from '../crf/learner.ts';
import type { ByteWriter } from './byte-writer.ts';
import { SymbolWriter } from './symbol-writer.ts';

/** Weights are rounded to so much: twice as fine finds names no better (European 84.1 both, English 88.9 and 89.0). */
const STEP = 0.1;

/** The greatest size of a weight in steps. */
const GREATEST = 62;

/** A weight that is written. */
type Weight = { readonly label: number; readonly value: number };

/** Writes weights as `core/actors/model/reading/read-weights.ts` reads them; those that round to zero are left out. */
export function writeWeights(writer: ByteWriter, { emission }: Weights, hashes: Int32Array): void {
  const rows = readRows(joinByKey(emission, hashes));
  const labels = new SymbolWriter(SIGNED_LABELS, SIGNED_LABELS);
  const sizes = new SymbolWriter(SIZE_CONTEXTS, GREATEST + 1);
  for (const { kept } of rows) addWeights(kept, labels, sizes);
  writer.float(STEP);
  writer.count(rows.length);
  writer.count(rows.reduce((sum, { kept }) => sum + kept.length, 0));
  writer.keys(rows.map(({ key }) => key));
  labels.writeTo(writer);
  sizes.writeTo(writer);
}

/** Adds up the weights of features whose keys are the same, which is one in a hundred; ascending keys. */
function joinByKey(emission: Float32Array, hashes: Int32Array): ReadonlyMap<number, Float32Array> {
  const rows = new Map<number, Float32Array>();
  hashes.forEach((hash, feature) => {
    const own = emission.subarray(feature * LABELS, (feature + 1) * LABELS);
    if (own.every((weight) => weight === 0)) return;
    const key = keyOf(hash);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, own.slice());
    else for (let label = 0; label < LABELS; label += 1) row[label] = (row[label] ?? 0) + (own[label] ?? 0);
  });
  return rows;
}

/** The features that keep weights; key 0 is none. */
function readRows(rows: ReadonlyMap<number, Float32Array>): { key: number; kept: Weight[] }[] {
  return [...rows].flatMap(([key, row]) => {
    const values = Array.from(row, (weight, label) => ({ label, value: round(weight) }));
    const kept = values.filter(({ value }) => value !== 0);
    return kept.length > 0 && key !== 0 ? [{ key, kept }] : [];
  });
}

function round(weight: number): number {
  return Math.sign(weight) * Math.min(GREATEST, Math.round(Math.abs(weight) / STEP));
}

function addWeights(kept: readonly Weight[], labels: SymbolWriter, sizes: SymbolWriter): void {
  let before = END;
  for (const { label, value } of kept) {
    const signed = 2 * label + (value > 0 ? 1 : 2);
    labels.add(before, signed);
    sizes.add(sizeContext(kept.length), Math.abs(value));
    before = signed;
  }
  labels.add(before, END);
}
