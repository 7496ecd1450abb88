import { expect, it } from 'vitest';
import { numberOfVerb } from '../../../../../src/core/quotes/frame/verbs/number-of-verb.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

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
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(numberOfVerb(units, units.length - 1, pack)).toBe(number);
});
