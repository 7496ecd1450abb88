import { expect, it } from 'vitest';
import { packOf } from '../../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../../src/core/quotes/frame/build-frame.ts';
import { isWhen } from '../../../../../../src/core/quotes/frame/phrases/edges/is-when.ts';

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
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  expect(isWhen(units, units.length - 1, pack)).toBe(isTime);
});

it('reads no further back than a few words, however many days stand there', () => {
  const pack = packOf('en');
  if (pack === null) throw new Error('No words for English');
  const text = `On ${'Monday '.repeat(30_000)}`;
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  expect(isWhen(units, units.length - 1, pack)).toBe(false);
});
