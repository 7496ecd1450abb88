import { expect, test } from 'vitest';
import { isSentenceStart } from '../../../../src/core/actors/tidying/is-sentence-start.ts';

test.each([
  ['|Velk left.', true],
  ['It rained. |Velk left.', true],
  ['Rain\n|Velk left.', true],
  ['She said: “|Velk left.”', true],
  ['“It rains,” |Velk said.', false],
  ['They met |Velk.', false],
])('%s', (marked, begins) => {
  expect(isSentenceStart(marked.replace('|', ''), marked.indexOf('|'))).toBe(begins);
});
