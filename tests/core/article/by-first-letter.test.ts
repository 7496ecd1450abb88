import { expect, test } from 'vitest';
import { byFirstLetter } from '../../../src/core/article/by-first-letter.ts';

test('groups wordings by their first letter and keeps their order', () => {
  const groups = byFirstLetter(['read more', 'see also', 'related', 'à lire']);
  expect([...groups]).toEqual([
    ['r', ['read more', 'related']],
    ['s', ['see also']],
    ['à', ['à lire']],
  ]);
});
