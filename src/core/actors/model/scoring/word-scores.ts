import type { Document, Line } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import { addWordFeatures } from '../features/add-word-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { PARTS } from '../features/parts/part.ts';
import { type PartListener, tellParts } from '../features/parts/tell-parts.ts';
import { addRows, PackedRows } from '../reading/packed-rows.ts';
import { findRows, type SparseWeights } from '../reading/sparse-weights.ts';

/**
 * What the words of a vocabulary add to the scores of a word beside them: weights that depend on a word and its part
 * alone are added up once.
 */
export class WordScores implements PartListener {
  /** Where in `sums` the row of a word and a part begins, `rows[(number + 1) * PARTS + part]`; 0: not added up yet. */
  private rows = new Int32Array(PARTS << 11);
  private readonly sums = new PackedRows();
  private readonly sink = new FeatureSink();
  /** The rows that are asked for, a part at most each. */
  private readonly asked = new Int32Array(PARTS);
  private parts = 0;

  constructor(private readonly weights: SparseWeights) {}

  /** Adds what a word and those around it say of it to its row of scores, which begins at `at` of `scores`. */
  add(document: Document, line: Line, index: number, scores: Int32Array, at: number): void {
    this.parts = 0;
    tellParts(this, document, line, index);
    addRows(this.sums.cells, this.asked, this.parts, scores, at);
  }

  hear(part: number, word: Word): void {
    const at = (word.number + 1) * PARTS + part;
    const known = at < this.rows.length ? (this.rows[at] ?? 0) : 0;
    this.asked[this.parts] = known === 0 ? this.makeRow(word, part, at) : known;
    this.parts += 1;
  }

  private makeRow(word: Word, part: number, at: number): number {
    while (at >= this.rows.length) this.grow();
    const { sink, sums, weights } = this;
    sink.length = 0;
    addWordFeatures(sink, part, word);
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
