import { mixHashes } from '../hash.ts';

/** By so many bits of their hashes features are told apart when they are learned; 0 is no feature. */
export const HASH_BITS = 25;

/** Where the hashes of features are put; grows by itself. */
export class FeatureSink {
  hashes = new Int32Array(1 << 12);
  length = 0;

  add(template: number, value: number): void {
    if (this.length === this.hashes.length) this.grow();
    this.hashes[this.length] = mixHashes(template, value) >>> (32 - HASH_BITS) || 1;
    this.length += 1;
  }

  /** Adds a feature for each bit that is set: a template each, from the given one on. */
  addBits(template: number, bits: number, value: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template + 31 - Math.clz32(rest & -rest), value);
  }

  private grow(): void {
    const grown = new Int32Array(this.length * 2);
    grown.set(this.hashes);
    this.hashes = grown;
  }
}
