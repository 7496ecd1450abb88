import { expect, it } from 'vitest';
import { phraseList } from '../../../../src/core/languages/packing/phrase-list.ts';

it('keeps phrases as their words, in their order', () => {
  expect(phraseList('\n    según consta en,\n    según')).toEqual([['según', 'consta', 'en'], ['según']]);
});

it('ends a phrase in each of the words that may end it', () => {
  expect(phraseList('en boca ~, según', ['de', 'del'])).toEqual([
    ['en', 'boca', 'de'],
    ['en', 'boca', 'del'],
    ['según'],
  ]);
});
