import { type Word, wordAt } from '../document/word.ts';
import { addWordFeatures, ITSELF, PLACES } from '../features/add-word-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { addRows, PackedRows } from '../reading/packed-rows.ts';
import { findRows, type SparseWeights } from '../reading/sparse-weights.ts';

/**
 * What the words of a vocabulary add to the scores of a word beside them: weights that depend on a word and its place
 * alone are added up once.
 */
export class WordScores {
  /** Where in `sums` the row of a word and a place begins, `rows[(number + 1) * PLACES + place]`; 0: not added up yet. */
  private rows = new Int32Array(PLACES << 12);
  private readonly sums = new PackedRows();
  private readonly sink = new FeatureSink();
  private readonly asked = new Int32Array(PLACES);

  constructor(private readonly weights: SparseWeights) {}

  /** Adds what a word and those around it say of it to its row of scores, which begins at `at` of `scores`. */
  add(words: readonly Word[], index: number, scores: Int32Array, at: number): void {
    for (let place = 0; place < PLACES; place += 1) {
      this.asked[place] = this.rowOf(wordAt(words, index + place - ITSELF), place);
    }
    addRows(this.sums.cells, this.asked, PLACES, scores, at);
  }

  private rowOf(word: Word, place: number): number {
    const at = (word.number + 1) * PLACES + place;
    const known = at < this.rows.length ? (this.rows[at] ?? 0) : 0;
    return known === 0 ? this.makeRow(word, place, at) : known;
  }

  private makeRow(word: Word, place: number, at: number): number {
    while (at >= this.rows.length) this.grow();
    const { sink, sums, weights } = this;
    sink.length = 0;
    addWordFeatures(sink, place, word);
    const known = findRows(weights, sink.hashes, sink.length);
    const row = sums.make();
    addRows(weights.rows.cells, sink.hashes, known, sums.cells, row);
    this.rows[at] = row;
    return row;
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
  }
}
