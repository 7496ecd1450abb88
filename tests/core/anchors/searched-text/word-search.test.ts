import search from 'approx-string-match';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeWords } from '../../../../src/core/anchors/searched-text/encode-words.ts';
import { createWordSearch, searchInSteps } from '../../../../src/core/anchors/searched-text/word-search.ts';

const anyWords = (most: number) => fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: most });

it('finds what a search of the whole text finds, of very many the first', () => {
  fc.assert(
    fc.property(anyWords(1500), anyWords(12), fc.nat(8), (text, wanted, errors) => {
      fc.pre(new Set(wanted).size * 3 >= wanted.length && wanted.length > errors);
      const find = createWordSearch(encodeWords(text));
      const whole = search(text.join(''), wanted.join(''), errors);
      const found = find(wanted, errors);
      expect(found.length).toBeGreaterThanOrEqual(Math.min(16, whole.length));
      expect(found).toEqual(whole.slice(0, found.length));
    }),
    { numRuns: 500 },
  );
});

it('does not look long where all sentences are alike', () => {
  const text = Array.from({ length: 4000 }, () => 'the nets lie on the quay'.split(' ')).flat();
  const find = createWordSearch(encodeWords(text));
  const found = find(['nets', 'lay', 'on', 'quay'], 2);
  expect(found[0]).toEqual({ start: 1, end: 4, errors: 2 });
  expect(found.length).toBeLessThan(1000);
});

it('keeps to the part it is given, and gives places in the whole', () => {
  const text = 'the boats lie in the harbour and the nets lie on the quay of the harbour'.split(' ');
  const find = createWordSearch(encodeWords(text));
  expect(find(['the', 'harbour'], 0)).toEqual([
    { start: 4, end: 6, errors: 0 },
    { start: 14, end: 16, errors: 0 },
  ]);
  expect(find(['the', 'harbour'], 0, 6)).toEqual([{ start: 14, end: 16, errors: 0 }]);
  expect(find(['the', 'harbour'], 0, 6, 12)).toEqual([]);
});

it('can be put aside after each part of a long text, and finds the same', () => {
  const text = encodeWords(
    Array.from({ length: 4000 }, (_, n) => ['the nets lie on the quay', `day ${n}`].join(' ').split(' ')).flat(),
  );
  const wanted = ['nets', 'lay', 'on', 'quay', 'day', '3900'];
  const steps = searchInSteps(text, wanted, 2);
  let parts = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) parts += 1;
  expect(parts).toBeGreaterThan(10);
  expect(last.value).toEqual(createWordSearch(text)(wanted, 2));
});
