import { describe, expect, it } from 'vitest';
import { clauseOpener } from '../../../../src/core/quotes/frame/clause-opener.ts';
import { packFor } from '../../languages/pack-for.ts';
import { unitsOf } from './units-of.ts';

describe('clauseOpener', () => {
  it.each([
    ['según', 'es', 'El puente es seguro, según explicó Clara.', 'explicó', 1],
    ['all of the longest', 'es', 'El puente es seguro, tal y como explicó Clara.', 'explicó', 3],
    ['comme', 'fr', 'Le pont est sûr, comme le dit Clara.', 'le', 1],
    ['ainsi que', 'fr', 'Le pont est sûr, ainsi que le dit Clara.', 'le', 2],
    ['no “que” alone', 'fr', 'Elle sait que dit Clara.', 'dit', 0],
    ['secondo quanto', 'it', 'Il ponte è sicuro, secondo quanto riferito da Clara.', 'riferito', 2],
    ['none of the sentence before', 'es', 'No sabe cómo ni según. Explicó Clara.', 'Explicó', 0],
    ['none in a language without', 'en', 'The bridge is safe, as explained by Clara.', 'explained', 0],
  ])('counts %s (%s)', (_name, lang, text, word, length) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const at = units.findIndex((unit) => unit.text === word);
    expect(clauseOpener(units, at, pack)).toBe(length);
  });
});
