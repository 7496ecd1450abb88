import { packClusters } from '../document/describe-word.ts';
import { FEATURES_VERSION } from '../features/templates.ts';
import { hashBytes } from '../hash.ts';
import { LABELS, mayFollow } from '../labels.ts';
import { addEntries, type Lexicon, makeLexicon, NO_CLUSTERS } from '../lexicon/lexicon.ts';
import { WORD_SPARE_BITS } from '../lexicon/lexicon-keys.ts';
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
 * Keys are sorted and stored as differences; `src/training/actors/writing/write-model.ts` writes it. All that is long is
 * read by loops that call nothing: when the code is cold, calls take a third longer.
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

/**
 * Lists: for each set of lists its bits, the keys of words on them, without their spare bits, and of longer names.
 * Clusters: keys, then a column a clustering.
 */
function readLexicon(reader: ByteReader): Lexicon {
  const lexicon = makeLexicon(reader.count());
  for (let sets = reader.count(); sets > 0; sets -= 1) {
    const lists = reader.count();
    addEntries(lexicon, reader.keys(reader.count(), WORD_SPARE_BITS), lists, NO_CLUSTERS);
    addEntries(lexicon, reader.keys(reader.count()), lists, NO_CLUSTERS);
  }
  const words = reader.keys(reader.count(), WORD_SPARE_BITS);
  addEntries(lexicon, words, 0, readClusters(reader, words.length));
  return lexicon;
}

/** Packed clusters of so many words; numbers in the file are from 0. */
function readClusters(reader: ByteReader, words: number): Int32Array {
  const coarse = reader.take(words);
  const middle = reader.take(words);
  const fineLow = reader.take(words);
  const fineHigh = reader.take(words);
  const clusters = new Int32Array(words);
  for (let word = 0; word < words; word += 1) {
    const fine = (fineLow[word] ?? 0) | ((fineHigh[word] ?? 0) << 8);
    clusters[word] = packClusters((coarse[word] ?? 0) + 1, (middle[word] ?? 0) + 1, fine + 1);
  }
  return clusters;
}
