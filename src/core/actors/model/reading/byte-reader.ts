import { readSymbols } from './read-symbols.ts';

/** Reads numbers one after the other; past the end it reads zeros, so that a cut file is noticed by its checksum. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    this.at += 1;
    return this.bytes[this.at - 1] ?? 0;
  }

  /** A whole number of up to 32 bits in LEB128: seven bits a byte, the lowest first. */
  count(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  /**
   * Ascending whole numbers, stored as differences in Rice's code, after the number of their plain bits.
   *
   * @param spareBits so many lowest bits, all 0, are not stored.
   */
  keys(count: number, spareBits = 0): Int32Array {
    const keys = new Int32Array(count);
    const width = this.byte();
    this.at = readKeys(this.bytes, this.at, width, spareBits, keys);
    return keys;
  }

  /** Fills an array with coded symbols. Stored are how many contexts and symbols there are, all shares, the coded bytes. */
  symbols(contexts: Uint8Array, symbols: Uint8Array): void {
    const rows = this.count();
    const alphabet = this.count();
    const shares = new Uint16Array(rows * alphabet);
    for (let cell = 0; cell < shares.length; cell += 1) shares[cell] = this.count();
    readSymbols({ alphabet, shares, bytes: this.take(this.count()) }, contexts, symbols);
  }

  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let index = 0; index < 4; index += 1) view.setUint8(index, this.byte());
    return view.getFloat32(0);
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}

/**
 * Fills an array with ascending numbers and says where the bytes behind them begin. The code (Rice and Plaunt 1971): a
 * difference without its lowest `width` bits as so many zeros and a one, then these bits; lowest bits first. Random
 * keys take 1.5 bits more than the logarithm of their mean difference, a sixth less than whole bytes that are
 * compressed. Nothing but a loop: V8 compiles it while it runs, and would throw that away at any line behind it that
 * has not run yet.
 */
function readKeys(bytes: Uint8Array, start: number, width: number, spareBits: number, keys: Int32Array): number {
  const mask = (1 << width) - 1;
  let at = start;
  let buffer = 0;
  let left = 0;
  let key = 0;
  for (let index = 0; index < keys.length; index += 1) {
    let zeros = 0;
    while (buffer === 0 && at < bytes.length) {
      zeros += left;
      buffer = bytes[at] ?? 0;
      at += 1;
      left = 8;
    }
    const more = 31 - Math.clz32(buffer & -buffer);
    buffer >>>= more + 1;
    left -= more + 1;
    while (left < width) {
      buffer |= (bytes[at] ?? 0) << left;
      at += 1;
      left += 8;
    }
    key += ((zeros + more) << width) | (buffer & mask);
    buffer >>>= width;
    left -= width;
    keys[index] = key << spareBits;
  }
  return at;
}
