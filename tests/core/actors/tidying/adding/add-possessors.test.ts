import { expect, test } from 'vitest';
import { addPossessors } from '../../../../../src/core/actors/tidying/adding/add-possessors.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';

const evidence = { rule: 'model', words: null };

test.each([
  ['whom a list knows', 'Merkel’s spokesman said so. Ada left.', ['Merkel', 'Ada']],
  ['not without something of theirs', 'The Merkel street was closed. Ada left.', ['Ada']],
  ['nobody else', 'Velk’s spokesman said so. Ada left.', ['Ada']],
])('adds %s', (_name, text, people) => {
  const start = text.indexOf('Ada');
  const names = [{ start, end: start + 3, kind: 'person', evidence } as const];
  expect(addPossessors([findTokens(text)], names).map((name) => text.slice(name.start, name.end))).toEqual(people);
});

test('leaves alone who was found already', () => {
  const names = [{ start: 0, end: 13, kind: 'person', evidence } as const];
  expect(addPossessors([findTokens('Angela Merkel’s spokesman')], names)).toEqual(names);
});
