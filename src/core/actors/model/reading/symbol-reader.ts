/** The shares of a context's symbols add up to two to so many bits. */
export const SHARE_BITS = 10;

/** Below this number a byte is taken in, so that states fill 30 bits at most: V8 keeps those without a box of their own. */
export const LEAST_STATE = 2 ** 22;

const SHARE_MASK = 2 ** SHARE_BITS - 1;

/**
 * Reads symbols that take the fewer bits the greater their share among the symbols of their context is, down to
 * fractions of a bit: asymmetric numeral systems (Duda 2013), bytes at a time. The last symbol was coded first.
 */
export class SymbolReader {
  private readonly starts: Uint16Array;
  /** For each context and each number below the sum of shares, whose share it is. */
  private readonly owners: Uint8Array;
  private state = 0;
  private at = 0;

  /** @param shares `shares[context * alphabet + symbol]`; 0 where a context never has the symbol. */
  constructor(
    private readonly alphabet: number,
    private readonly shares: Uint16Array,
    private readonly bytes: Uint8Array,
  ) {
    this.starts = new Uint16Array(shares.length);
    this.owners = new Uint8Array((shares.length / alphabet) << SHARE_BITS);
    for (let row = 0; row < shares.length; row += alphabet) this.layOut(row);
    for (let count = 0; count < 4; count += 1) this.state = (this.state << 8) | this.byte();
  }

  /** The next symbol, of this context. */
  next(context: number): number {
    const place = this.state & SHARE_MASK;
    const symbol = this.owners[(context << SHARE_BITS) | place] ?? 0;
    const cell = context * this.alphabet + symbol;
    let state = (this.shares[cell] ?? 0) * (this.state >>> SHARE_BITS) + place - (this.starts[cell] ?? 0);
    while (state < LEAST_STATE && this.at < this.bytes.length) state = (state << 8) | this.byte();
    this.state = state;
    return symbol;
  }

  private layOut(row: number): void {
    const first = (row / this.alphabet) << SHARE_BITS;
    let start = 0;
    for (let symbol = 0; symbol < this.alphabet; symbol += 1) {
      const share = this.shares[row + symbol] ?? 0;
      this.starts[row + symbol] = start;
      this.owners.fill(symbol, first + start, first + start + share);
      start += share;
    }
  }

  private byte(): number {
    this.at += 1;
    return this.bytes[this.at - 1] ?? 0;
  }
}
