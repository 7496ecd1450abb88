import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../../src/core/actors/model/reading/byte-reader.ts';
import { ByteWriter } from '../../../../src/training/actors/writing/byte-writer.ts';
import { SymbolWriter } from '../../../../src/training/actors/writing/symbol-writer.ts';

type Coded = { readonly context: number; readonly symbol: number };

function write(symbols: readonly Coded[]): Uint8Array {
  const writer = new SymbolWriter(3, 60);
  for (const { context, symbol } of symbols) writer.add(context, symbol);
  const bytes = new ByteWriter();
  writer.writeTo(bytes);
  return bytes.bytes();
}

function readBack(written: readonly Coded[]): number[] {
  const symbols = new Uint8Array(written.length);
  const contexts = Uint8Array.from(written, ({ context }) => context);
  new ByteReader(write(written)).symbols(contexts, symbols);
  return [...symbols];
}

test('what is written is read, however rare it is', () => {
  const common = fc.record({ context: fc.nat({ max: 2 }), symbol: fc.constantFrom(0, 7) });
  const any = fc.record({ context: fc.nat({ max: 2 }), symbol: fc.nat({ max: 59 }) });
  const symbols = fc.array(fc.oneof({ weight: 20, arbitrary: common }, { weight: 1, arbitrary: any }), {
    maxLength: 3000,
    size: 'max',
  });
  fc.assert(
    fc.property(symbols, (written) => {
      expect(readBack(written)).toEqual(written.map(({ symbol }) => symbol));
    }),
  );
});

test('many symbols that are equally frequent and some that are rare have shares that add up', () => {
  const written = Array.from({ length: 4000 }, (_, index) => (index < 17 ? 43 + index : index % 43));
  expect(readBack(written.map((symbol) => ({ context: 0, symbol })))).toEqual(written);
});

test('a thousand symbols, of which one in a hundred is another, take twenty bytes beside their shares', () => {
  const symbols = Array.from({ length: 1000 }, (_, index) => ({ context: 0, symbol: index % 100 === 50 ? 1 : 0 }));
  expect(write(symbols).length - write(symbols.slice(0, 100)).length).toBeLessThan(20);
});
