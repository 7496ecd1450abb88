import { describe, expect, it } from 'vitest';
import { phraseStartingAt } from '../../../../../src/core/quotes/frame/phrases/phrase-starting-at.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, phrase: string | null])[] = [
  ['a name', 'en', 'Ada Byron on Monday.', 'Ada Byron'],
  ['a given name that is a month elsewhere', 'en', 'lead author Jun Takeda on Monday.', 'lead author Jun Takeda'],
  ['a document without what was done to it', 'en', 'a memo seen by Ada Byron.', 'a memo'],
  ['a survey without when it was released', 'en', 'a survey released Friday.', 'a survey'],
  ['a document and who it is from', 'en', 'data from the Norham Bank.', 'data from the Norham Bank'],
  ['a role', 'es', 'La alcaldesa de Norham en la plaza.', 'La alcaldesa de Norham'],
  ['what a verb’s form is behind an article', 'en', 'the ruling on Monday.', 'the ruling'],
  ['what is called after a day', 'en', 'a Wednesday editorial in The Lantern.', 'a Wednesday editorial'],
  ['nothing in a time with its determiner', 'es', 'Estos momentos son graves.', null],
  ['how old somebody is', 'fr', 'La locataire de 58 ans dans la rue.', 'La locataire de 58 ans'],
  ['a noun that is a participle elsewhere', 'es', 'el acusado ante la jueza', 'el acusado'],
  ['a document that is one', 'it', 'il comunicato finale.', 'il comunicato finale'],
  ['a document that is a verb elsewhere', 'es', 'la sentencia de ayer', 'la sentencia'],
  ['one of those whom a pronoun stands for', 'fr', 'l’un d’eux en riant', 'l’un d’eux'],
  ['the same without an elision', 'de', 'einer von ihnen lachend', 'einer von ihnen'],
  ['a title that is a pronoun but for its capital', 'fr', 'Me Ada Byron au procès', 'Me Ada Byron'],
  ['who is told by a degree', 'pt', 'o mais novo na sala', 'o mais novo'],
  ['how old somebody is, before who that is', 'de', 'der 34 Jahre alte Fahrer am Tor', 'der 34 Jahre alte Fahrer'],
  [
    'whose somebody is, by what a clause begins with elsewhere',
    'de',
    'deren Sprecherin Eva Lange am Tor',
    'deren Sprecherin Eva Lange',
  ],
  ['who says it in general', 'fr', 'On rit.', 'On'],
  ['nobody where a source follows', 'fr', 'On chez Halden Rail', null],
  ['what an article that is a pronoun elsewhere leads to', 'nl', 'het bedrijf woensdag', 'het bedrijf'],
  ['the pronoun before no noun', 'nl', 'het is klaar', 'het'],
  ['nothing in how it is said', 'nl', 'de bakker zacht', 'de bakker'],
  ['who it is without the rest of the verb', 'nl', 'de stad weten, en dat is alles', 'de stad'],
  ['the same where it ends the sentence', 'nl', 'de oude schilder toe.', 'de oude schilder'],
  ['a title with its stop', 'nl', 'prof. dr. Ada Byron op de brug', 'prof. dr. Ada Byron'],
  ['a full name without who is told', 'de', 'Ada Byron der Zeitung am Montag', 'Ada Byron'],
  ['a role with whose it is', 'de', 'Sprecherin der Polizei am Montag', 'Sprecherin der Polizei'],
  ['who bears a role, behind a bracket', 'fr', 'le député (PLO) Karl Orr, qui', 'le député (PLO) Karl Orr'],
  ['a role that a bracket alone follows', 'fr', 'le député (PLO) en riant', 'le député'],
  ['nothing in what is done meanwhile', 'it', 'uscendo da palazzo', null],
  ['nothing in a time of day', 'de', 'Mittag war es.', null],
];

describe('phraseStartingAt', () => {
  it.each(cases)('finds %s', (_name, lang, text, words) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const phrase = phraseStartingAt(units, 0, pack);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });
});
