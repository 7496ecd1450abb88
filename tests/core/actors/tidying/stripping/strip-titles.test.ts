import { expect, test } from 'vitest';
import { stripTitles } from '../../../../../src/core/actors/tidying/stripping/strip-titles.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES = [
  ['Queen Elizabeth', 'Elizabeth'],
  ['Lt. Col. Ada Byron', 'Ada Byron'],
  ['Sheikh Nawaf', 'Nawaf'],
  ['Sheikh Hasina', 'Sheikh Hasina'],
  ['Queen', 'Queen'],
  ['Mullah Velk', 'Velk'],
  ['Mayor', 'Mayor'],
  ['Canon Ada Byron', 'Ada Byron'],
  ['Kingsley Orr', 'Kingsley Orr'],
  ['Taoiseach Ada Orr', 'Ada Orr'],
  ['CEO Velk', 'Velk'],
  ['Tan Sri Ada Orr', 'Ada Orr'],
  ['Pol Lt Col Ada Orr', 'Ada Orr'],
  ['Pol Orr', 'Pol Orr'],
  ['CP Snow', 'CP Snow'],
  ['SP Orr', 'SP Orr'],
  ['Sayyid Orr', 'Sayyid Orr'],
  ['Tan Orr', 'Tan Orr'],
] as const;

test.each(CASES)('%s → %s', (text, rest) => {
  const name = { start: 0, end: text.length, kind: 'person' as const, evidence: { rule: 'model', words: null } };
  const [stripped] = stripTitles(text, [name]);
  expect(text.slice(stripped?.start, stripped?.end)).toBe(rest);
});

test.each([
  ['somebody', '[O:Captain Maria Byron] said', 'Captain [P:Maria Byron] said'],
  ['not a university', '[O:Queen Maria University] said', null],
  ['not what nobody is called', '[O:General Orrion Velk] said', null],
  ['not a longer name', '[O:Captain Maria Byron Rail] said', null],
  ['not a title and a word', '[O:Captain Maria] said', null],
])('a title before what was taken for an organisation: %s', (_title, text, tidied) => {
  expect(tidyMarked(text, stripTitles)).toBe(tidied ?? text);
});
