import { describe, expect, it } from 'vitest';
import { someOfThem } from '../../../../../src/core/quotes/frame/phrases/some-of-them.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, phrase: string | null])[] = [
  ['most of them', 'en', 'Then most of them', 'most of them'],
  ['nobody whom another leads', 'en', 'Then the captain of them', null],
  ['one of them with an elided article', 'fr', 'Alors l’un d’eux', 'l’un d’eux'],
  ['one of them', 'nl', 'Toen een van hen', 'een van hen'],
  ['nobody in a pronoun alone', 'de', 'Da half ihnen', null],
];

describe('someOfThem', () => {
  it.each(cases)('finds %s', (_name, lang, text, words) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const phrase = someOfThem(units, units.length - 1, pack);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });
});
