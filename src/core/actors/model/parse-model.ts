import { FEATURES_VERSION } from './add-features.ts';
import { ByteReader } from './byte-reader.ts';
import { packClusters } from './describe-word.ts';
import { hashBytes } from './hash.ts';
import { LABELS, mayFollow } from './labels.ts';
import { addEntry, type Lexicon, makeLexicon } from './lexicon.ts';
import type { ActorModel, SparseWeights } from './model.ts';
import { slotOfWeights } from './slot-of-weights.ts';

/** The first bytes of a model file. */
export const MAGIC = [0x4f, 0x52, 0x41, 0x4d] as const;

/**
 * Reads a model file; `null` if it is damaged or made for other features than this version computes, so that the
 * caller falls back to rules and lists.
 *
 * The file: "ORAM", checksum of the rest, version of the features, languages, reach, transitions, weights, lexicon.
 * Keys are sorted and stored as differences; `src/training/write-model.ts` writes it. Takes about 30 ms.
 */
export function parseModel(bytes: Uint8Array): ActorModel | null {
  const header = new ByteReader(bytes);
  if (MAGIC.some((byte) => header.byte() !== byte)) return null;
  const checksum = header.count();
  const body = header.rest();
  if (hashBytes(body) !== checksum) return null;
  const reader = new ByteReader(body);
  if (reader.count() !== FEATURES_VERSION) return null;
  const langs = Array.from({ length: reader.count() }, () => String.fromCharCode(reader.byte(), reader.byte()));
  const reach = { left: reader.byte(), right: reader.byte(), gap: reader.byte() };
  return {
    langs,
    reach,
    transitions: readTransitions(reader),
    weights: readWeights(reader),
    lexicon: readLexicon(reader),
  };
}

function readTransitions(reader: ByteReader): Float32Array {
  const transitions = new Float32Array(LABELS * LABELS);
  for (let move = 0; move < transitions.length; move += 1) {
    const isLegal = mayFollow(Math.floor(move / LABELS), move % LABELS);
    transitions[move] = isLegal ? reader.float() : Number.NEGATIVE_INFINITY;
  }
  return transitions;
}

/** Columns: scale, number of features, of weights; differences of keys; weights a feature; labels; values. */
function readWeights(reader: ByteReader): SparseWeights {
  const scale = reader.float();
  const features = reader.count();
  const total = reader.count();
  const keys = readKeys(reader, features);
  const counts = reader.take(features);
  const labels = reader.take(total);
  const values = new Int8Array(reader.take(total));
  const pairs = Int16Array.from(values, (value, at) => (value << 8) | (labels[at] ?? 0));
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(features, 1) * 1.8)) * 2);
  let at = 0;
  keys.forEach((key, feature) => {
    const slot = slotOfWeights(slots, key);
    const count = counts[feature] ?? 0;
    slots[slot] = key;
    slots[slot + 1] = (at << 5) | count;
    at += count;
  });
  return { slots, pairs, scale };
}

function readKeys(reader: ByteReader, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  for (let index = 0; index < count; index += 1) {
    key += reader.count();
    keys[index] = key;
  }
  return keys;
}

/** Lists: for each set of lists its bits and the keys on them. Clusters: keys, then a column a clustering. */
function readLexicon(reader: ByteReader): Lexicon {
  const lexicon = makeLexicon(reader.count());
  for (let sets = reader.count(); sets > 0; sets -= 1) {
    const lists = reader.count();
    for (const key of readKeys(reader, reader.count())) addEntry(lexicon, key, lists, 0);
  }
  const words = readKeys(reader, reader.count());
  const [coarse, middle, fineLow, fineHigh] = [0, 1, 2, 3].map(() => reader.take(words.length));
  words.forEach((key, index) => {
    const fine = (fineLow?.[index] ?? 0) | ((fineHigh?.[index] ?? 0) << 8);
    addEntry(lexicon, key, 0, packClusters((coarse?.[index] ?? 0) + 1, (middle?.[index] ?? 0) + 1, fine + 1));
  });
  return lexicon;
}
