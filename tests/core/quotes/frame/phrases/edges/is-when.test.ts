import { expect, it } from 'vitest';
import { isWhen } from '../../../../../../src/core/quotes/frame/phrases/edges/is-when.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['a part of a day', 'en', 'On Monday morning', true],
  ['a week that is pointed at', 'en', 'This week', true],
  ['a day behind an adverb', 'en', 'Only yesterday', true],
  ['a year behind a preposition', 'en', 'In 2019', true],
  ['an article before its day in Romance languages', 'it', 'Ieri il lunedì', true],
  ['no name with its article', 'en', 'the Sunday', false],
  ['no name with its article in Romance languages', 'it', 'Ieri il Lunedì', false],
  ['no year that counts', 'en', 'Some 2019', false],
  ['no day without anything before', 'en', 'Monday', false],
])('ends with %s', (_name, lang, text, isTime) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(isWhen(units, units.length - 1, pack)).toBe(isTime);
});

it('reads no further back than a few words, however many days stand there', () => {
  const pack = packFor('en');
  const text = `On ${'Monday '.repeat(30_000)}`;
  const units = unitsOf(text, pack);
  expect(isWhen(units, units.length - 1, pack)).toBe(false);
});
