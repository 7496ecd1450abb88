import { describe, expect, it } from 'vitest';
import { isRestOfVerb } from '../../../../../../src/core/quotes/frame/phrases/words/is-rest-of-verb.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { unitsOf } from '../../units-of.ts';

/** Whether a word of a text is what a verb leaves behind its subject. */
function isRest(lang: string, text: string, word: string): boolean {
  const units = unitsOf(text, packFor(lang));
  return isRestOfVerb(
    units,
    units.findIndex((unit) => unit.text === word),
    packFor(lang),
  );
}

describe('isRestOfVerb', () => {
  it.each([
    ['at the end of a sentence', 'nl', 'De brug lekt, laat de stad weten.', 'weten'],
    ['before a comma', 'nl', 'Daarop gaf de schipper toe, dat hij sliep.', 'toe'],
    ['before a conjunction', 'nl', 'Daarop gaf de schipper toe dat hij sliep.', 'toe'],
    ['before “and”', 'de', 'Das machte die Stadt deutlich und schwieg.', 'deutlich'],
  ])('finds one %s', (_name, lang, text, word) => {
    expect(isRest(lang, text, word)).toBe(true);
  });

  it.each([
    ['what goes with a noun', 'de', 'Die deutlich kleinere Stadt schwieg.', 'deutlich'],
    ['a noun', 'de', 'Sie sprach von der Stadt.', 'Stadt'],
    ['a name in capitals', 'nl', 'Volgens de stad Weten.', 'Weten'],
    ['anything in French', 'fr', 'La mairie a fait savoir.', 'savoir'],
  ])('finds none in %s', (_name, lang, text, word) => {
    expect(isRest(lang, text, word)).toBe(false);
  });
});
