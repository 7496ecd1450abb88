import { expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { numberOfVerb } from '../../../../../src/core/quotes/frame/verbs/number-of-verb.ts';

it.each([
  ['it', 'gli hanno urlato', 'many'],
  ['it', 'gli ha urlato', 'one'],
  ['it', 'urlarono', 'many'],
  ['es', 'le gritaron', 'many'],
  ['es', 'le gritó', 'one'],
  ['pt', 'têm dito', 'many'],
  ['pt', 'tem dito', 'one'],
  ['fr', 'auraient crié', 'many'],
  ['fr', 'dément', 'one'],
  ['de', 'riefen', null],
])('reads in %s how many do it: “%s” → %s', (lang, text, number) => {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  expect(numberOfVerb(units, units.length - 1, pack)).toBe(number);
});
