import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/core/article/pieces-of.ts';

it('tells apart the elements of a row', () => {
  const text = 'Ada Byron 6 March 2026 4 comments';
  expect(piecesOf({ text, seams: [10, 23] })).toEqual(['Ada Byron', '6 March 2026', '4 comments']);
});

it('gives the whole text where no other element begins', () => {
  expect(piecesOf({ text: 'Ada Byron', seams: [] })).toEqual(['Ada Byron']);
});
