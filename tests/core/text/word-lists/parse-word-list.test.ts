import { expect, test } from 'vitest';
import { parseWordList } from '../../../../src/core/text/word-lists/parse-word-list.ts';

test('reads a word a line, and none of an empty line', () => {
  expect([...parseWordList('\nApril\nNew Year\n\n')]).toEqual(['April', 'New Year']);
});
