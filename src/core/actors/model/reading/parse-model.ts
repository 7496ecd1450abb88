import { packClusters } from '../document/describe-word.ts';
import { FEATURES_VERSION } from '../features/templates.ts';
import { hashBytes } from '../hash.ts';
import { LABELS, mayFollow } from '../labels.ts';
import { addEntry, type Lexicon, makeLexicon, WORD_SPARE_BITS } from '../lexicon.ts';
import type { ActorModel } from '../model.ts';
import { ByteReader } from './byte-reader.ts';
import { readWeights } from './read-weights.ts';

/** The first bytes of a model file. */
export const MAGIC = [0x4f, 0x52, 0x41, 0x4d] as const;

/**
 * Reads a model file; `null` if it is damaged or made for other features than this version computes, so that the
 * caller falls back to rules and lists.
 *
 * The file: "ORAM", checksum of the rest, version of the features, languages, reach, transitions, weights, lexicon.
 * Keys are sorted and stored as differences; `src/training/actors/writing/write-model.ts` writes it. Takes about 45 ms
 * when the code is cold, a third of it for what is coded by its entropy.
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

/** Lists: for each set of lists its bits, the keys of words on them, without their spare bits, and of longer names. Clusters: keys, then a column a clustering. */
function readLexicon(reader: ByteReader): Lexicon {
  const lexicon = makeLexicon(reader.count());
  for (let sets = reader.count(); sets > 0; sets -= 1) {
    const lists = reader.count();
    addList(lexicon, reader.keys(reader.count()), WORD_SPARE_BITS, lists);
    addList(lexicon, reader.keys(reader.count()), 0, lists);
  }
  addClusters(lexicon, reader);
  return lexicon;
}

function addList(lexicon: Lexicon, keys: Int32Array, spareBits: number, lists: number): void {
  for (let index = 0; index < keys.length; index += 1) addEntry(lexicon, (keys[index] ?? 0) << spareBits, lists, 0);
}

function addClusters(lexicon: Lexicon, reader: ByteReader): void {
  const words = reader.keys(reader.count());
  const coarse = reader.take(words.length);
  const middle = reader.take(words.length);
  const fineLow = reader.take(words.length);
  const fineHigh = reader.take(words.length);
  for (let index = 0; index < words.length; index += 1) {
    const fine = (fineLow[index] ?? 0) | ((fineHigh[index] ?? 0) << 8);
    const clusters = packClusters((coarse[index] ?? 0) + 1, (middle[index] ?? 0) + 1, fine + 1);
    addEntry(lexicon, (words[index] ?? 0) << WORD_SPARE_BITS, 0, clusters);
  }
}
