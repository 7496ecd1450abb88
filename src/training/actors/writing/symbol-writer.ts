import { LEAST_STATE, SHARE_BITS } from '../../../core/actors/model/reading/read-symbols.ts';
import type { ByteWriter } from './byte-writer.ts';

const SUM = 2 ** SHARE_BITS;

/** Collects symbols with their contexts, and writes them as `core/actors/model/reading/read-symbols.ts` reads them. */
export class SymbolWriter {
  private readonly cells: number[] = [];

  /** @param alphabet how many symbols there are, at most 256. */
  constructor(
    private readonly contexts: number,
    private readonly alphabet: number,
  ) {}

  add(context: number, symbol: number): void {
    this.cells.push(context * this.alphabet + symbol);
  }

  writeTo(writer: ByteWriter): void {
    const shares = this.findShares();
    const coded = this.encode(shares);
    writer.count(this.contexts);
    writer.count(this.alphabet);
    for (const share of shares) writer.count(share);
    writer.count(coded.length);
    writer.column(coded);
  }

  /** The shares of the symbols of each context, which add up to `SUM`; none is 0 that occurs. */
  private findShares(): Uint16Array {
    const counts = new Float64Array(this.contexts * this.alphabet);
    for (const cell of this.cells) counts[cell] = (counts[cell] ?? 0) + 1;
    const shares = new Uint16Array(counts.length);
    for (let row = 0; row < counts.length; row += this.alphabet) {
      const own = counts.subarray(row, row + this.alphabet);
      const total = own.reduce((sum, count) => sum + count, 0);
      if (total > 0) shares.set(shareOut(own, total), row);
    }
    return shares;
  }

  /** From the last symbol to the first, since they are read the other way round. */
  private encode(shares: Uint16Array): Uint8Array {
    const starts = findStarts(shares, this.alphabet);
    const backwards: number[] = [];
    let state = LEAST_STATE;
    for (const cell of this.cells.toReversed()) {
      const share = shares[cell] ?? 1;
      const most = (LEAST_STATE / SUM) * 256 * share;
      for (; state >= most; state >>>= 8) backwards.push(state & 255);
      state = Math.floor(state / share) * SUM + (state % share) + (starts[cell] ?? 0);
    }
    for (let count = 0; count < 4; count += 1, state >>>= 8) backwards.push(state & 255);
    return Uint8Array.from(backwards.reverse());
  }
}

/** What rounding leaves over, or takes too much, is made up for by the most frequent symbols. */
function shareOut(counts: Float64Array, total: number): Uint16Array {
  const shares = Uint16Array.from(counts, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count * SUM) / total)),
  );
  let rest = SUM - shares.reduce((sum, share) => sum + share, 0);
  for (; rest !== 0; rest -= Math.sign(rest)) {
    const most = shares.indexOf(Math.max(...shares));
    shares[most] = (shares[most] ?? 0) + Math.sign(rest);
  }
  return shares;
}

function findStarts(shares: Uint16Array, alphabet: number): Uint16Array {
  const starts = new Uint16Array(shares.length);
  for (let cell = 0; cell < shares.length; cell += 1) {
    if (cell % alphabet !== 0) starts[cell] = (starts[cell - 1] ?? 0) + (shares[cell - 1] ?? 0);
  }
  return starts;
}
