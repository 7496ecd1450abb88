import { expect, it } from 'vitest';
import { numberOfPhrase } from '../../../../../src/core/quotes/frame/phrases/number-of-phrase.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['fr', 'ils', 'pronoun', 'many'],
  ['fr', 'la maire', 'noun', 'one'],
  ['es', 'sus hermanos', 'noun', 'many'],
  ['it', 'Ada Byron', 'name', 'one'],
  ['it', 'Ada Byron e Karl Orr', 'name', 'many'],
  ['pt', 'fontes do partido', 'noun', null],
] as const)('reads in %s how many “%s” are', (lang, text, kind, number) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(numberOfPhrase(units, { from: 0, to: units.length - 1, kind }, pack)).toBe(number);
});
