import type { Line } from '../document/document.ts';
import { addSurroundFeatures } from '../features/add-surround-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { addRows, CELLS } from '../reading/packed-rows.ts';
import { findRows, type SparseWeights } from '../reading/sparse-weights.ts';

/** What stands around a stretch of capitals adds to the scores of its words: added up once for all of them. */
export class SurroundScores {
  private readonly sink = new FeatureSink();
  private readonly sum = new Int32Array(CELLS);
  /** Of which stretch the sum is. */
  private line: Line | null = null;
  private from = -1;

  constructor(private readonly weights: SparseWeights) {}

  /** Adds what stands around the word's stretch to its row of scores, which begins at `at` of `scores`. */
  add(line: Line, index: number, scores: Int32Array, at: number): void {
    const from = line.runFrom[index] ?? index;
    if (line.runTo[index] === from) {
      this.addUp(line, index, scores, at);
      return;
    }
    if (line !== this.line || from !== this.from) this.turnTo(line, index, from);
    for (let cell = 0; cell < CELLS; cell += 1) {
      scores[at + cell] = (scores[at + cell] ?? 0) + (this.sum[cell] ?? 0);
    }
  }

  private turnTo(line: Line, index: number, from: number): void {
    this.sum.fill(0);
    this.addUp(line, index, this.sum, 0);
    this.line = line;
    this.from = from;
  }

  private addUp(line: Line, index: number, sum: Int32Array, at: number): void {
    const { sink, weights } = this;
    sink.length = 0;
    addSurroundFeatures(sink, line, index);
    const known = findRows(weights, sink.hashes, sink.length);
    addRows(weights.rows.cells, sink.hashes, known, sum, at);
  }
}
