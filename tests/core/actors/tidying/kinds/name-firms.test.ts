import { expect, test } from 'vitest';
import { nameFirms } from '../../../../../src/core/actors/tidying/kinds/name-firms.ts';

test.each([
  ['a firm with a person’s name', 'Ada Byron Photography', 'organisation'],
  ['a person', 'Ada Byron', 'person'],
  ['a word alone', 'Partners', 'person'],
])('%s: %s', (_name, text, kind) => {
  const name = { start: 0, end: text.length, kind: 'person', evidence: { rule: 'model', words: null } } as const;
  expect(nameFirms(text, [name]).map((one) => one.kind)).toEqual([kind]);
});
