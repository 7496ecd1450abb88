/** The shares of a context's symbols add up to two to so many bits. */
export const SHARE_BITS = 10;

/** Below this number a byte is taken in, so that states fill 30 bits at most: V8 keeps those without a box of their own. */
export const LEAST_STATE = 2 ** 22;

const SHARE_MASK = 2 ** SHARE_BITS - 1;

/** Symbols as they are stored. */
export type CodedSymbols = {
  /** How many symbols there are. */
  readonly alphabet: number;
  /** `shares[context * alphabet + symbol]`; 0 where a context never has the symbol. */
  readonly shares: Uint16Array;
  readonly bytes: Uint8Array;
};

/**
 * Reads symbols that take the fewer bits the greater their share among the symbols of their context is, down to
 * fractions of a bit: asymmetric numeral systems (Duda 2013), bytes at a time. The last symbol was coded first.
 *
 * @param contexts of each symbol; may be an array that is being filled.
 * @param symbols to be filled.
 */
export function readSymbols(coded: CodedSymbols, contexts: Uint8Array, symbols: Uint8Array): void {
  const starts = new Uint16Array(coded.shares.length);
  const owners = new Uint8Array((coded.shares.length / coded.alphabet) << SHARE_BITS);
  for (let row = 0; row < starts.length; row += coded.alphabet) layOut(coded, row, starts, owners);
  decode(coded, starts, owners, contexts, symbols);
}

/** Says of a context where each symbol's share begins, and of each number below the sum of shares whose share it is. */
function layOut({ alphabet, shares }: CodedSymbols, row: number, starts: Uint16Array, owners: Uint8Array): void {
  const first = (row / alphabet) << SHARE_BITS;
  let start = 0;
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    const share = shares[row + symbol] ?? 0;
    starts[row + symbol] = start;
    owners.fill(symbol, first + start, first + start + share);
    start += share;
  }
}

/** Nothing but a loop, as V8 likes it: see `readKeys`. */
function decode(
  { alphabet, shares, bytes }: CodedSymbols,
  starts: Uint16Array,
  owners: Uint8Array,
  contexts: Uint8Array,
  symbols: Uint8Array,
): void {
  let at = 4;
  let state = ((bytes[0] ?? 0) << 24) | ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  for (let index = 0; index < symbols.length; index += 1) {
    const context = contexts[index] ?? 0;
    const place = state & SHARE_MASK;
    const symbol = owners[(context << SHARE_BITS) | place] ?? 0;
    const cell = context * alphabet + symbol;
    state = (Math.imul(shares[cell] ?? 0, state >>> SHARE_BITS) + place - (starts[cell] ?? 0)) | 0;
    while (state < LEAST_STATE && at < bytes.length) {
      state = (state << 8) | (bytes[at] ?? 0);
      at += 1;
    }
    symbols[index] = symbol;
  }
}
