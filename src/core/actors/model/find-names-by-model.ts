import type { Token } from '../../text/find-tokens.ts';
import type { Name } from '../name.ts';
import { addContextFeatures, addWordFeatures, FeatureSink, wordAt } from './add-features.ts';
import type { Word } from './describe-word.ts';
import type { Document, Line } from './document.ts';
import { findBestLabels } from './find-best-labels.ts';
import { LABELS, OUTSIDE, TYPES } from './labels.ts';
import type { ActorModel } from './model.ts';
import { readDocument } from './read-document.ts';
import { type Stretch, shareScores } from './share-scores.ts';
import { addScores } from './sparse-weights.ts';

/**
 * Finds names with a trained model: a linear-chain CRF over the words that have a capital and their neighbours.
 *
 *     Ada Byron joined Wessex Water in May.   → Ada Byron (person), Wessex Water (organisation)
 */
export function findNamesByModel(lines: readonly (readonly Token[])[], model: ActorModel): Name[] {
  const document = readDocument(lines, model.lexicon, model.reach);
  const scorer = scorerOf(model);
  const scored = document.lines.map((line) => scoreLine(document, line, scorer));
  shareScores(scored.flat());
  return scored.flatMap((stretches, index) =>
    stretches.flatMap((stretch) => readStretch(stretch, lines[index] ?? [], model)),
  );
}

/** A model, room for features, and the added-up weights of each word at each place, so far as they were needed. */
type Scorer = { readonly model: ActorModel; readonly sink: FeatureSink; readonly words: WeakMap<Word, Int32Array[]> };

const SCORERS = new WeakMap<ActorModel, Scorer>();

function scorerOf(model: ActorModel): Scorer {
  const scorer = SCORERS.get(model) ?? { model, sink: new FeatureSink(), words: new WeakMap() };
  SCORERS.set(model, scorer);
  return scorer;
}

function scoreLine(document: Document, line: Line, scorer: Scorer): Stretch[] {
  const { model, sink } = scorer;
  return findStretches(line.candidates).map(({ from, to }) => {
    const scores = new Int32Array((to - from) * LABELS);
    for (let index = from; index < to; index += 1) {
      addWordScores(scores, (index - from) * LABELS, line, index, scorer);
      sink.length = 0;
      addContextFeatures(document, line, index, sink);
      addScores(model.weights, sink.hashes, sink.length, scores, (index - from) * LABELS);
    }
    return { line, from, to, scores };
  });
}

function readStretch({ from, to, scores }: Stretch, tokens: readonly Token[], model: ActorModel): Name[] {
  const labels = findBestLabels(scores, model.weights.scale, to - from, model.transitions);
  return readNames(labels, tokens.slice(from, to));
}

function addWordScores(scores: Int32Array, row: number, line: Line, index: number, scorer: Scorer): void {
  const [before2, before, own, after, after2] = [
    scoresOf(wordAt(line, index, 0), 0, scorer),
    scoresOf(wordAt(line, index, 1), 1, scorer),
    scoresOf(wordAt(line, index, 2), 2, scorer),
    scoresOf(wordAt(line, index, 3), 3, scorer),
    scoresOf(wordAt(line, index, 4), 4, scorer),
  ];
  for (let label = 0; label < LABELS; label += 1) {
    scores[row + label] =
      (before2[label] ?? 0) + (before[label] ?? 0) + (own[label] ?? 0) + (after[label] ?? 0) + (after2[label] ?? 0);
  }
}

function scoresOf(word: Word, place: number, { words, sink, model }: Scorer): Int32Array {
  const places = words.get(word) ?? [];
  const known = places[place];
  if (known !== undefined) return known;
  const scores = new Int32Array(LABELS);
  sink.length = 0;
  addWordFeatures(sink, place, word);
  addScores(model.weights, sink.hashes, sink.length, scores, 0);
  places[place] = scores;
  words.set(word, places);
  return scores;
}

/** Stretches of words that may be part of a name; all words between them are outside. */
export function findStretches(candidates: Uint8Array): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  while (from < candidates.length) {
    let to = from;
    while (candidates[to] === 1) to += 1;
    if (to > from) stretches.push({ from, to });
    from = to + 1;
  }
  return stretches;
}

function readNames(labels: Uint8Array, tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  let from = 0;
  while (from < labels.length) {
    const label = labels[from] ?? OUTSIDE;
    let to = from;
    while (isOpen(labels[to] ?? OUTSIDE)) to += 1;
    const kind = label === OUTSIDE ? undefined : TYPES[(label - 1) >> 2];
    const [first, last] = [tokens[from], tokens[to]];
    if (kind !== undefined && kind !== 'other' && first !== undefined && last !== undefined) {
      names.push({ start: first.start, end: last.end, kind, evidence: { rule: 'model', words: null } });
    }
    from = to + 1;
  }
  return names;
}

/** Whether a name goes on after a word of this label. */
function isOpen(label: number): boolean {
  return label !== OUTSIDE && (label - 1) % 4 < 2;
}
