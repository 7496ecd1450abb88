import { expect, test } from 'vitest';
import { readSymbols } from '../../../../../src/core/actors/model/reading/read-symbols.ts';

/** `count` symbols of context 0, of which each has its share of 1,024. */
function read(shares: readonly number[], bytes: readonly number[], count: number): number[] {
  const symbols = new Uint8Array(count);
  const coded = { alphabet: shares.length, shares: Uint16Array.from(shares), bytes: Uint8Array.from(bytes) };
  readSymbols(coded, new Uint8Array(count), symbols);
  return [...symbols];
}

test('where the lowest bits of the state stand among the shares tells the symbol', () => {
  expect(read([512, 512], [0, 64, 1, 255], 1)).toEqual([0]);
  expect(read([512, 512], [0, 64, 2, 0], 1)).toEqual([1]);
});

test('a symbol of a half takes one bit, and a byte is taken in when bits are missing', () => {
  // 0x600200 = 6144 * 1024 + 512 is symbol 1, which leaves 512 * 6144 = 0x300000, with the byte 0x300000aa: symbol 0.
  expect(read([512, 512], [0, 96, 2, 0, 170], 2)).toEqual([1, 0]);
});

test('a symbol that is alone in its context takes nothing', () => {
  expect(read([0, 1024], [0, 64, 0, 0], 100)).toEqual(new Array(100).fill(1));
});

test('a symbol can be the context of the next, in the array that is being filled', () => {
  // Context 0 has symbol 1 alone, context 1 has 0 and 1 by halves: 0x600200 is symbol 1, which leaves 0x300000 and a byte.
  const symbols = new Uint8Array(4);
  const coded = { alphabet: 2, shares: Uint16Array.of(0, 1024, 512, 512), bytes: Uint8Array.of(0, 96, 2, 0, 170) };
  readSymbols(coded, symbols, symbols.subarray(1));
  expect([...symbols]).toEqual([0, 1, 1, 0]);
});

test('what is cut off is read without end or error', () => {
  expect(read([512, 512], [], 1000)).toHaveLength(1000);
});
