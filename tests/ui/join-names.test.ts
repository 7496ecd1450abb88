import { expect, test } from 'vitest';
import { joinNames } from '../../src/ui/join-names.ts';

test.each([
  ['nobody', [], 'en', ''],
  ['one as it is', ['Ada Byron'], 'en', 'Ada Byron'],
  ['two', ['Ada Byron', 'Bo Vance'], 'en', 'Ada Byron and Bo Vance'],
  ['two in the reader’s language', ['Ada Byron', 'Bo Vance'], 'de', 'Ada Byron und Bo Vance'],
])('names %s', (_name, names, language, joined) => {
  expect(joinNames(names, { language })).toBe(joined);
});
