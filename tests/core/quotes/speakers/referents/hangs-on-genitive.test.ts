import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { hangsOnGenitive } from '../../../../../src/core/quotes/speakers/referents/hangs-on-genitive.ts';

it.each([
  ['a friend of Ada Byron', true],
  ['a spokesman for Mayor Ada Byron', true],
  ['the mayor, Ada Byron', false],
  ['Mayor Ada Byron', false],
  ['Ada Byron', false],
])('in “%s”, %s', (words, hangs) => {
  const text = `Of ${words}`;
  const name = { start: text.indexOf('Ada'), end: text.length };
  expect(hangsOnGenitive(name, 'Of '.length, text, ENGLISH_PACK)).toBe(hangs);
});
