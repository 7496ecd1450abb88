import { describe, expect, it } from 'vitest';
import { subjectStarts } from '../../../../../src/core/quotes/frame/subjects/subject-starts.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

describe('subjectStarts', () => {
  it.each([
    ['adverbs', 'de', 'sagte heute auch Ada Byron', 'Ada Byron'],
    ['what was said', 'de', 'beschreibt es der Lotse', 'der Lotse'],
    ['what was said, before a name', 'nl', 'noemt het Ada Byron', 'Ada Byron'],
    ['the addressee', 'fr', 'confie à l’AFD Ada Byron', 'Ada Byron'],
    ['the addressee, before several', 'fr', 'confient à l’AFD deux témoins', 'deux témoins'],
    [
      'a place, before a word that might lead to another',
      'pt',
      'disse na rádio a maestrina Byron',
      'a maestrina Byron',
    ],
    ['a time with its determiner', 'es', 'aseguró este jueves la portavoz', 'la portavoz'],
    ['a time with its preposition', 'de', 'sagte am Freitag die Sprecherin', 'die Sprecherin'],
    ['two places', 'fr', 'lance au micro de Radio Norham la députée', 'la députée'],
  ])('begins behind %s', (_name, lang, text, subject) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    expect(subjectStarts(units, 1, pack).map((at) => text.slice(units[at]?.start))).toContain(subject);
  });

  it.each([
    ['the place that somebody leaves', 'it', 'scandito uscendo da Palazzo Ferri', 'Palazzo Ferri'],
    ['sources that hang on the addressee', 'es', 'dijeron a la agencia de fuentes', 'fuentes'],
    ['the addressee behind who says it', 'fr', 'annoncé sa fille à l’AFD', 'l’AFD'],
  ])('does not begin at %s', (_name, lang, text, none) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    expect(subjectStarts(units, 1, pack).map((at) => text.slice(units[at]?.start))).not.toContain(none);
  });
});
