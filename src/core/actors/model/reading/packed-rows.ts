import { LABELS } from '../labels.ts';

/** Numbers that hold the scores of all labels, two by two. */
export const CELLS = (LABELS + 1) >> 1;

/**
 * Rows of scores, one score a label, that are made to be added up fast: a number of 32 bits holds those of two labels,
 * `label` in its lower half and `label + CELLS` in its upper one. Sums of hundreds of weights of a byte fit into 16
 * bits, so that no half runs over into the other. The row at 0 is empty.
 */
export class PackedRows {
  cells = new Int32Array(CELLS << 11);
  private end = CELLS;

  /** Makes a row of zeros and says where in `cells` it begins. */
  make(): number {
    const row = this.end;
    this.end += CELLS;
    if (this.end > this.cells.length) this.grow();
    return row;
  }

  /** Adds a weight to the score of one label. */
  add(row: number, label: number, weight: number): void {
    const cell = label < CELLS ? row + label : row + label - CELLS;
    this.cells[cell] = (this.cells[cell] ?? 0) + (label < CELLS ? weight : weight << 16);
  }

  private grow(): void {
    const grown = new Int32Array(this.cells.length * 2);
    grown.set(this.cells);
    this.cells = grown;
  }
}

/**
 * Adds the rows that begin at these places of `cells` to the one that begins at `at` of `sum`. Sums stay in variables,
 * not in an array: V8 looks anew at all arrays after each number that is written to one, at four times the cost.
 */
export function addRows(cells: Int32Array, rows: Int32Array, length: number, sum: Int32Array, at: number): void {
  let a = sum[at] ?? 0;
  let b = sum[at + 1] ?? 0;
  let c = sum[at + 2] ?? 0;
  let d = sum[at + 3] ?? 0;
  let e = sum[at + 4] ?? 0;
  let f = sum[at + 5] ?? 0;
  let g = sum[at + 6] ?? 0;
  let h = sum[at + 7] ?? 0;
  let i = sum[at + 8] ?? 0;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    a = (a + (cells[row] ?? 0)) | 0;
    b = (b + (cells[row + 1] ?? 0)) | 0;
    c = (c + (cells[row + 2] ?? 0)) | 0;
    d = (d + (cells[row + 3] ?? 0)) | 0;
    e = (e + (cells[row + 4] ?? 0)) | 0;
    f = (f + (cells[row + 5] ?? 0)) | 0;
    g = (g + (cells[row + 6] ?? 0)) | 0;
    h = (h + (cells[row + 7] ?? 0)) | 0;
    i = (i + (cells[row + 8] ?? 0)) | 0;
  }
  sum[at] = a;
  sum[at + 1] = b;
  sum[at + 2] = c;
  sum[at + 3] = d;
  sum[at + 4] = e;
  sum[at + 5] = f;
  sum[at + 6] = g;
  sum[at + 7] = h;
  sum[at + 8] = i;
}

/** Takes rows apart, one behind the other: `scores[row * LABELS + label]`. */
export function unpackRows(packed: Int32Array, scores: Int32Array): void {
  let to = 0;
  for (let from = 0; from < packed.length; from += CELLS) {
    for (let cell = 0; cell < CELLS; cell += 1) {
      const sum = packed[from + cell] ?? 0;
      const low = (sum << 16) >> 16;
      scores[to + cell] = low;
      if (cell + CELLS < LABELS) scores[to + cell + CELLS] = (sum - low) >> 16;
    }
    to += LABELS;
  }
}
