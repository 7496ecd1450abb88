import { expect, it } from 'vitest';
import { byLastWord } from '../../../../src/core/languages/packing/by-last-word.ts';

it('finds phrases by the word that ends them', () => {
  const phrases = byLastWord(`
    à nouveau, de nouveau,
    en effet`);
  expect([...phrases]).toEqual([
    [
      'nouveau',
      [
        ['à', 'nouveau'],
        ['de', 'nouveau'],
      ],
    ],
    ['effet', [['en', 'effet']]],
  ]);
});
