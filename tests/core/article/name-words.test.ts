import { expect, it } from 'vitest';
import { nameWords } from '../../../src/core/article/name-words.ts';

it.each([
  ['articleBody__teaser-box c-2', ['article', 'body', 'teaser', 'box', 'c', '2']],
  ['h2Title', ['h', '2', 'title']],
  ['title sc-f98b1ad2-0', ['title', 'sc', '0']],
  ['css-1ad8r0m card2', ['css', 'card', '2']],
  ['HTMLBlock', ['htmlblock']],
  ['överÄmne', ['över', 'ämne']],
  ['  --  ', []],
  ['', []],
])('%s', (names, words) => {
  expect(nameWords(names)).toEqual(words);
});
