import { expect, it } from 'vitest';
import { endsSentence } from '../../../src/core/text/ends-sentence.ts';

it.each([
  ['Nobody slept.', true],
  ['“Nobody slept.”', true],
  ['Nobody slept (and who could?) »', true],
  ['誰も眠れなかった。」', true],
  ['कोई नहीं सोया।', true],
  ['Nobody slept. ■', true],
  ['Harbour reopens', false],
  ['Nobody slept, she said:', false],
  ['A.B. Byron', false],
  ['“»', false],
  ['', false],
])('%s ends a sentence: %s', (text, ends) => expect(endsSentence(text)).toBe(ends));
