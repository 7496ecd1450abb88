/** Writes numbers one after the other, as `core/actors/model/reading/byte-reader.ts` reads them. */
export class ByteWriter {
  private readonly written: number[] = [];

  byte(value: number): void {
    this.written.push(value & 255);
  }

  count(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value);
    for (let index = 0; index < 4; index += 1) this.byte(view.getUint8(index));
  }

  column(values: Iterable<number>): void {
    for (const value of values) this.byte(value);
  }

  /** Ascending numbers in Rice's code, as `byte-reader.ts` reads them, with the number of plain bits that is shortest. */
  keys(sorted: readonly number[]): void {
    const gaps = sorted.map((key, index) => key - (sorted[index - 1] ?? 0));
    const width = bestWidth(gaps);
    this.byte(width);
    let buffer = 0;
    let filled = 0;
    const bit = (value: number) => {
      buffer |= value << filled;
      filled += 1;
      if (filled < 8) return;
      this.byte(buffer);
      buffer = 0;
      filled = 0;
    };
    for (const gap of gaps) {
      for (let zeros = gap >>> width; zeros > 0; zeros -= 1) bit(0);
      bit(1);
      for (let place = 0; place < width; place += 1) bit((gap >>> place) & 1);
    }
    if (filled > 0) this.byte(buffer);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

/** The most plain bits of a number that the reader's buffer has room for. */
const WIDEST = 23;

function bestWidth(gaps: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let width = 0; width <= WIDEST; width += 1) {
    const bits = gaps.reduce((sum, gap) => sum + (gap >>> width) + 1 + width, 0);
    if (bits >= least) continue;
    least = bits;
    best = width;
  }
  return best;
}
