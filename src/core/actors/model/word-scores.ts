import type { Word } from './document/word.ts';
import { addWordFeatures, PLACES } from './features/add-word-features.ts';
import { FeatureSink } from './features/feature-sink.ts';
import { LABELS } from './labels.ts';
import { addScores, type SparseWeights } from './sparse-weights.ts';

/** Scores of a word: a row of labels for each place. */
const ROWS = PLACES * LABELS;

/**
 * What the words of a vocabulary add to the scores of a word beside them: weights that depend on a word and its place
 * alone are added up once. Sums of dozens of weights of a byte fit into 16 bits.
 */
export class WordScores {
  private rows = new Int16Array(ROWS << 12);
  private known = new Uint8Array(1 << 12);
  private readonly sink = new FeatureSink();
  private readonly sums = new Int32Array(LABELS);

  constructor(private readonly weights: SparseWeights) {}

  /** Adds what a word says, as the one at `place` around it, of the word whose scores begin at `row`. */
  add(word: Word, place: number, scores: Int32Array, row: number): void {
    const at = word.number + 1;
    if (at >= this.known.length || ((this.known[at] ?? 0) & (1 << place)) === 0) this.score(word, place);
    const { rows } = this;
    const from = at * ROWS + place * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      scores[row + label] = (scores[row + label] ?? 0) + (rows[from + label] ?? 0);
    }
  }

  private score(word: Word, place: number): void {
    const at = word.number + 1;
    while (at >= this.known.length) this.grow();
    this.sink.length = 0;
    addWordFeatures(this.sink, place, word);
    this.sums.fill(0);
    addScores(this.weights, this.sink.hashes, this.sink.length, this.sums, 0);
    this.rows.set(this.sums, at * ROWS + place * LABELS);
    this.known[at] = (this.known[at] ?? 0) | (1 << place);
  }

  private grow(): void {
    const rows = new Int16Array(this.rows.length * 2);
    const known = new Uint8Array(this.known.length * 2);
    rows.set(this.rows);
    known.set(this.known);
    this.rows = rows;
    this.known = known;
  }
}
