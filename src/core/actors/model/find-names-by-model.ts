import type { Token } from '../../text/tokens/find-tokens.ts';
import type { Name } from '../name.ts';
import type { Document, Line } from './document/document.ts';
import { readDocument } from './document/read-document.ts';
import type { Vocabulary } from './document/vocabulary.ts';
import { addContextFeatures } from './features/add-context-features.ts';
import { FeatureSink } from './features/feature-sink.ts';
import { LABELS, OUTSIDE, TYPES } from './labels.ts';
import type { ActorModel } from './model.ts';
import { addRows, CELLS, unpackRows } from './reading/packed-rows.ts';
import { findRows } from './reading/sparse-weights.ts';
import { findBestLabels } from './scoring/find-best-labels.ts';
import { findStretches, type Stretch } from './scoring/find-stretches.ts';
import { shareScores } from './scoring/share-scores.ts';
import { WordScores } from './scoring/word-scores.ts';

/**
 * Finds names with a trained model: a linear-chain CRF over the words that have a capital and their neighbours.
 *
 *     Ada Byron joined Wessex Water in May.   → Ada Byron (person), Wessex Water (organisation)
 */
export function findNamesByModel(lines: readonly (readonly Token[])[], lang: string, model: ActorModel): Name[] {
  const document = readDocument(lines, lang, model.lexicon, model.reach);
  const { stretches, words } = findStretches(document.lines);
  const scores = scoreWords(document, stretches, words, scorerOf(model, document.vocabulary));
  shareScores(stretches, scores);
  const names: Name[] = [];
  for (const stretch of stretches) {
    const labels = findBestLabels(scores, stretch, model);
    readNames(labels, lines[stretch.number] ?? [], stretch.from, names);
  }
  return names;
}

/** What scoring needs again and again: a model, room for features, what was added up before. */
type Scorer = {
  readonly model: ActorModel;
  readonly sink: FeatureSink;
  readonly vocabulary: Vocabulary;
  readonly words: WordScores;
};

const SCORERS = new WeakMap<ActorModel, Scorer>();

function scorerOf(model: ActorModel, vocabulary: Vocabulary): Scorer {
  const known = SCORERS.get(model);
  if (known?.vocabulary === vocabulary) return known;
  const { weights } = model;
  const scorer = {
    model,
    sink: new FeatureSink(),
    vocabulary,
    words: new WordScores(weights),
  };
  SCORERS.set(model, scorer);
  return scorer;
}

/** The scores of all words of the stretches, a row of labels a word. */
function scoreWords(document: Document, stretches: readonly Stretch[], words: number, scorer: Scorer): Int32Array {
  const packed = new Int32Array(words * CELLS);
  let at = 0;
  for (const { line, from, to } of stretches) {
    for (let index = from; index < to; index += 1) {
      scoreWord(document, line, index, scorer, packed, at);
      at += CELLS;
    }
  }
  const scores = new Int32Array(words * LABELS);
  unpackRows(packed, scores);
  return scores;
}

function scoreWord(
  document: Document,
  line: Line,
  index: number,
  { sink, model: { weights }, words }: Scorer,
  packed: Int32Array,
  at: number,
): void {
  words.add(document, line, index, packed, at);
  sink.length = 0;
  addContextFeatures(document, line, index, sink);
  const known = findRows(weights, sink.hashes, sink.length);
  addRows(weights.rows.cells, sink.hashes, known, packed, at);
}

/** Adds the names among words of these labels, of which the first is the token at `first`. */
function readNames(labels: Uint8Array, tokens: readonly Token[], first: number, names: Name[]): void {
  let from = 0;
  while (from < labels.length) {
    const label = labels[from] ?? OUTSIDE;
    let to = from;
    while (isOpen(labels[to] ?? OUTSIDE)) to += 1;
    const kind = label === OUTSIDE ? undefined : TYPES[(label - 1) >> 2];
    if (kind !== undefined && kind !== 'other') {
      const start = tokens[first + from]?.start ?? 0;
      const end = tokens[first + to]?.end ?? start;
      names.push({ start, end, kind, evidence: { rule: 'model', words: null } });
    }
    from = to + 1;
  }
}

/** Whether a name goes on after a word of this label. */
function isOpen(label: number): boolean {
  return label !== OUTSIDE && (label - 1) % 4 < 2;
}
