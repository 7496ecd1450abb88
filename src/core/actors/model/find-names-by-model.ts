import type { Article } from '../../article/article.ts';
import type { Token } from '../../text/find-tokens.ts';
import { findLines } from '../find-lines.ts';
import type { Name } from '../name.ts';
import { addFeatures, FeatureSink } from './add-features.ts';
import { findBestLabels } from './find-best-labels.ts';
import { LABELS, mayFollow, OUTSIDE, TYPES } from './labels.ts';
import type { ActorModel, SparseWeights } from './model.ts';
import { type Document, type Line, readDocument } from './read-document.ts';
import { slotOfWeights } from './slot-of-weights.ts';

/** For each label the labels that may stand before it. */
const BEFORE = Array.from({ length: LABELS }, (_, after) =>
  Array.from({ length: LABELS }, (__, before) => before).filter((before) => mayFollow(before, after)),
);

/**
 * Finds names with a trained model: a linear-chain CRF over the words that have a capital and their neighbours.
 *
 *     Ada Byron joined Wessex Water in May.   → Ada Byron (person), Wessex Water (organisation)
 */
export function findNamesByModel(article: Article, model: ActorModel): Name[] {
  const lines = findLines(article);
  const document = readDocument(lines, model.lexicon, model.reach);
  const sink = new FeatureSink();
  return document.lines.flatMap((line, index) => findInLine(document, line, lines[index] ?? [], model, sink));
}

function findInLine(
  document: Document,
  line: Line,
  tokens: readonly Token[],
  model: ActorModel,
  sink: FeatureSink,
): Name[] {
  const names: Name[] = [];
  for (const { from, to } of findStretches(line.candidates)) {
    const scores = new Float64Array((to - from) * LABELS);
    for (let index = from; index < to; index += 1) {
      sink.length = 0;
      addFeatures(document, line, index, sink);
      addScores(scores, (index - from) * LABELS, sink, model.weights);
    }
    names.push(...readNames(findBestLabels(scores, to - from, model.transitions, BEFORE), tokens.slice(from, to)));
  }
  return names;
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

function addScores(scores: Float64Array, row: number, sink: FeatureSink, weights: SparseWeights): void {
  const { keys, starts, ends, labels, values, scale } = weights;
  for (let index = 0; index < sink.length; index += 1) {
    const slot = slotOfWeights(keys, sink.hashes[index] ?? 0);
    const end = ends[slot] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const cell = row + (labels[at] ?? 0);
      scores[cell] = (scores[cell] ?? 0) + (values[at] ?? 0) * scale;
    }
  }
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
