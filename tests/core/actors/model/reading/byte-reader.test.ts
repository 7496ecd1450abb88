import { describe, expect, test } from 'vitest';
import { ByteReader } from '../../../../../src/core/actors/model/reading/byte-reader.ts';

describe('ascending numbers in Rice’s code', () => {
  test('a difference is its high bits in zeros, a one, and its low bits', () => {
    // Width 2; 5 = 1 * 4 + 1 is 0 1, then 1 0; 6 - 5 = 1 is 1, then 1 0: 7 bits, the lowest first.
    const reader = new ByteReader(Uint8Array.from([2, 0b0110110, 7]));
    expect([...reader.keys(2)]).toEqual([5, 6]);
    expect(reader.byte()).toBe(7);
  });

  test('a difference of more zeros than a byte has is read over its end', () => {
    const reader = new ByteReader(Uint8Array.from([0, 0, 0b10, 7]));
    expect([...reader.keys(1)]).toEqual([9]);
    expect(reader.byte()).toBe(7);
  });

  test('what is cut off is read without end or error', () => {
    expect(new ByteReader(Uint8Array.from([3, 0])).keys(1000)).toHaveLength(1000);
  });
});
