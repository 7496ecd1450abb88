import { expect, it } from 'vitest';
import { nameWords } from '../../../src/core/article/name-words.ts';

it.each([
  ['articleBody__teaser-box c-2', ['article', 'body', 'teaser', 'box', 'c', '2']],
  ['h2Title', ['h', '2', 'title']],
  ['HTMLBlock', ['htmlblock']],
  ['överÄmne', ['över', 'ämne']],
  ['  --  ', []],
  ['', []],
])('%s', (names, words) => {
  expect(nameWords(names)).toEqual(words);
});
