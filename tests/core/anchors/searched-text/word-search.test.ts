import search from 'approx-string-match';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordSearch, numberWords } from '../../../../src/core/anchors/searched-text/word-search.ts';

const anyWords = (most: number) => fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: most });

it('finds what a search of the whole text finds', () => {
  fc.assert(
    fc.property(anyWords(300), anyWords(12), fc.nat(8), (text, wanted, errors) => {
      fc.pre(new Set(wanted).size * 3 >= wanted.length && wanted.length > errors);
      const find = createWordSearch(numberWords(text), wanted);
      expect(find(wanted, errors)).toEqual(search(text.join(''), wanted.join(''), errors));
    }),
    { numRuns: 500 },
  );
});

it('keeps to the part it is given, and gives places in the whole', () => {
  const text = 'the boats lie in the harbour and the nets lie on the quay of the harbour'.split(' ');
  const find = createWordSearch(numberWords(text), ['in', 'the', 'harbour']);
  expect(find(['the', 'harbour'], 0)).toEqual([
    { start: 4, end: 6, errors: 0 },
    { start: 14, end: 16, errors: 0 },
  ]);
  expect(find(['the', 'harbour'], 0, 6)).toEqual([{ start: 14, end: 16, errors: 0 }]);
  expect(find(['the', 'harbour'], 0, 6, 12)).toEqual([]);
});
