import { expect, it } from 'vitest';
import { endsSpeech } from '../../../src/core/text/ends-speech.ts';

it.each([
  ['a good baker,', true],
  ['we won.', true],
  ['did we?', true],
  ['J.R.', false],
  ['Skip', false],
])('%s', (words, ends) => {
  expect(endsSpeech(words)).toBe(ends);
});
