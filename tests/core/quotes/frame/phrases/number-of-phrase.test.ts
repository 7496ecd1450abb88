import { expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { numberOfPhrase } from '../../../../../src/core/quotes/frame/phrases/number-of-phrase.ts';

it.each([
  ['fr', 'ils', 'pronoun', 'many'],
  ['fr', 'la maire', 'noun', 'one'],
  ['es', 'sus hermanos', 'noun', 'many'],
  ['it', 'Ada Byron', 'name', 'one'],
  ['it', 'Ada Byron e Karl Orr', 'name', 'many'],
  ['pt', 'fontes do partido', 'noun', null],
] as const)('reads in %s how many “%s” are', (lang, text, kind, number) => {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  expect(numberOfPhrase(units, { from: 0, to: units.length - 1, kind }, pack)).toBe(number);
});
