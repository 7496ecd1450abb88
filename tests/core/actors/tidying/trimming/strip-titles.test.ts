import { expect, test } from 'vitest';
import { stripTitles } from '../../../../../src/core/actors/tidying/trimming/strip-titles.ts';

const CASES = [
  ['Queen Elizabeth', 'Elizabeth'],
  ['Lt. Col. Ada Byron', 'Ada Byron'],
  ['Sheikh Nawaf', 'Nawaf'],
  ['Sheikh Hasina', 'Sheikh Hasina'],
  ['Queen', 'Queen'],
  ['Mullah Velk', 'Velk'],
  ['Mayor', 'Mayor'],
  ['Kingsley Orr', 'Kingsley Orr'],
] as const;

test.each(CASES)('%s → %s', (text, rest) => {
  const name = { start: 0, end: text.length, kind: 'person' as const, evidence: { rule: 'model', words: null } };
  const [stripped] = stripTitles(text, [name]);
  expect(text.slice(stripped?.start, stripped?.end)).toBe(rest);
});
