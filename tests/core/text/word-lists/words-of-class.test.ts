import { expect, test } from 'vitest';
import { wordsOfClass } from '../../../../src/core/text/word-lists/words-of-class.ts';

const LIST = '\narea\tTal Bucht\nareas\tSeen\n';

test.each([
  ['area', ['Tal', 'Bucht']],
  ['areas', ['Seen']],
  ['body', []],
])('%s', (name, words) => {
  expect([...wordsOfClass(LIST, name)]).toEqual(words);
});

test('phrases between commas', () => {
  expect([...wordsOfClass('\nen\tbeat, lost to\n', 'en', ', ')]).toEqual(['beat', 'lost to']);
});
