import { expect, test } from 'vitest';
import { isBehindMonthOpener } from '../../../../src/core/actors/tidying/is-behind-month-opener.ts';

test.each([
  ['a preposition', 'it fell in [March]', true],
  ['a preposition that begins the sentence', 'Since [May] it fell', true],
  ['a noun', 'her sister [April] fell', false],
  ['a mark', 'they came in: [June] fell', false],
  ['nothing', '[June] fell', false],
])('behind %s', (_title, marked, isOpened) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(isBehindMonthOpener(marked.replace(/[[\]]/g, ''), { start, end })).toBe(isOpened);
});
