import { describe, expect, it } from 'vitest';
import { nameInApposition } from '../../../../../src/core/quotes/frame/phrases/name-in-apposition.ts';
import { phraseStartingAt } from '../../../../../src/core/quotes/frame/phrases/phrase-starting-at.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, found: string | null])[] = [
  ['a name behind its role', 'en', 'the chief engineer, Ada Byron, left', 'Ada Byron'],
  ['no noun', 'en', 'the chief engineer, a woman of few words, left', null],
  ['a name behind what hangs on the role', 'it', 'l’assessora alla Scuola, Clara Byron.', 'Clara Byron'],
  ['a name behind a bracket', 'fr', 'l’avocate du Bois (LPB), Clara Byron.', 'Clara Byron'],
  ['no name far behind the role', 'es', 'la ministra en Norham, donde llueve.', null],
];

describe('nameInApposition', () => {
  it.each(cases)('finds %s', (_name, lang, text, found) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const role = phraseStartingAt(units, 0, pack);
    const phrase = role && nameInApposition(units, role, pack);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(found);
  });
});
