import { expect, test } from 'vitest';
import { stripTrades } from '../../../../../src/core/actors/tidying/stripping/strip-trades.ts';

const CASES = [
  ['at the beginning of a sentence', 'It fell. Brewer Orrion cut jobs.', 'Brewer Orrion', 'Orrion'],
  ['at the beginning of the text', 'Insurers Velk and Orr agreed.', 'Insurers Velk', 'Velk'],
  ['within a sentence it is a part of the name', 'It left the Brewers Guild.', 'Brewers Guild', 'Brewers Guild'],
  ['what somebody was', 'It fell. Former Orrion captain Velk left.', 'Former Orrion', 'Orrion'],
  [
    'before a small word it is a part of the name',
    'It fell. Bank of Orrion cut jobs.',
    'Bank of Orrion',
    'Bank of Orrion',
  ],
  ['no noun is left alone', 'It fell. Miners Federation left.', 'Miners Federation', 'Miners Federation'],
  ['another word stays', 'It fell. Harbour Orrion cut jobs.', 'Harbour Orrion', 'Harbour Orrion'],
] as const;

test.each(CASES)('%s', (_title, text, found, left) => {
  const start = text.indexOf(found);
  const evidence = { rule: 'model', words: null };
  const [name] = stripTrades(text, [{ start, end: start + found.length, kind: 'organisation', evidence }]);
  expect(text.slice(name?.start, name?.end)).toBe(left);
});
