import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import { phraseEndingAt } from '../../../../../src/core/quotes/frame/phrases/phrase-ending-at.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [name: string, text: string, phrase: string | null])[] = [
  ['nothing that somebody does something to', 'a charge Ms Byron', 'Ms Byron'],
  ['a role with a courtesy', 'the lawyer Ms Byron', 'the lawyer Ms Byron'],
  ['no minutes before a name', '14:20 Ada Byron', 'Ada Byron'],
  ['a noun that ends as adverbs do', 'On Monday the family', 'the family'],
  ['nothing in an adverb', 'He spoke loudly', null],
  ['a name behind its Arabic article', 'The agency quoted al-Zahrani', 'al-Zahrani'],
  ['names with a stroke between them', 'Honzik of the Greens/EFA', 'Honzik'],
  ['a noun that is somebody’s', 'On Monday the mayor’s brother', 'the mayor’s brother'],
  ['whoever is shown', 'Now here’s Ada Byron', 'Ada Byron'],
  ['nobody who criticises another', 'In May, criticised Ada Byron', 'Ada Byron'],
  ['nothing in what somebody is', 'On Monday she’s firm', null],
  ['some of those a pronoun stands for', 'On Monday most of them', 'most of them'],
  ['what is read with who wrote it', 'On Monday a survey by the town', 'a survey by the town'],
  ['nobody by whom something was done', 'On Monday a bridge built by the town', 'the town'],
  ['no “that” before several', 'a storm that forecasters', 'forecasters'],
  ['no verb of the mind before what it is heard from', 'the inquiry heard from a clerk', 'a clerk'],
  ['nobody in an object', 'He told them', null],
  ['nobody in one that a verb leads to', 'They turned to them', null],
  ['who is close to a pronoun', 'On Monday a source close to her', 'a source close to her'],
  ['a pronoun with its verb', 'On Monday they’re', 'they’re'],
  ['no report behind what it was made in', 'The agency said in its paper', 'its paper'],
  ['no verb before what it is done to', 'On Monday they turned to the council', 'the council'],
  ['a participle with its article', 'On Monday the wounded of Norham', 'the wounded of Norham'],
  ['a title with its bearer', 'Then Superintendent of police Ada Byron', 'Superintendent of police Ada Byron'],
  ['a title with its town', 'Then Mayor of Norham', 'Mayor of Norham'],
  ['a title in two parts with its country', 'Then US Minister of State Ada Byron', 'US Minister of State Ada Byron'],
  [
    'an economist with his bank',
    'Then Bank of Norham chief economist Ada Byron',
    'Bank of Norham chief economist Ada Byron',
  ],
  ['a spokesman with his ministry', 'Then a Ministry of Trade spokesman', 'a Ministry of Trade spokesman'],
  ['a name without its town', 'Then Ada Byron of Norham', 'Ada Byron'],
  ['nothing in what a name did', 'On Monday Ada Byron received', null],
  ['nothing in what a pronoun has done', 'On Monday she has repeatedly denied', null],
  ['those whom something was done to', 'On Monday the accused', 'the accused'],
  ['nobody in a sum', 'The firm paid £2.4m', null],
  ['nobody in one without letters', 'The firm paid €300', null],
  ['those who were counted', 'Of those asked 300', '300'],
  ['no “that” of a clause before a role', 'a noise that crew leader Ada Byron', 'crew leader Ada Byron'],
  ['a “that” of its own before a noun', 'On Monday that leader', 'that leader'],
  ['no verb behind what happened', 'It closed. That angered Mayor Ada Byron', 'Mayor Ada Byron'],
  ['an adverb within', 'In Norham the club’s newly elected chairman', 'the club’s newly elected chairman'],
  ['“then” within', 'In Norham the then mayor', 'the then mayor'],
  ['somebody behind a day', 'On Monday morning Norham officials', 'Norham officials'],
  ['somebody behind a week', 'Earlier this week Ada Byron', 'Ada Byron'],
  ['somebody behind a year', 'In 2019 Norham officials', 'Norham officials'],
  ['a paper called by its day', 'In Norham the Sunday Times', 'the Sunday Times'],
  ['a year’s own', 'Norham saw the end of last year’s winner', 'the end of last year’s winner'],
  ['a number with its thousands', 'Norham sent 240,000 people', '240,000 people'],
  ['no verb behind its auxiliary', 'and he does believe Ada Byron', 'Ada Byron'],
];

describe('phraseEndingAt', () => {
  it.each([
    ['a name that ends as adverbs do', 'Norham slept. Jolly said so', 'Jolly'],
    ['the same before what helps its verb', 'Norham slept. Jolly has also said so', 'Jolly'],
    ['none in an adverb', 'Norham slept. Sadly Ada said so', null],
  ])('finds at a sentence’s beginning %s', (_name, text, words) => {
    const units = unitsOf(text, ENGLISH_PACK);
    const phrase = phraseEndingAt(units, 3, ENGLISH_PACK);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });

  it.each(cases)('finds %s', (_name, text, words) => {
    const units = unitsOf(text, ENGLISH_PACK);
    const phrase = phraseEndingAt(units, units.length - 1, ENGLISH_PACK);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });

  it.each([
    ['Gestern hatte die Bahn weiterhin', null],
    ['Gestern hatte die Bahn', 'die Bahn'],
    ['Gestern hatte der vzbv', 'der vzbv'],
  ])('finds in German no phrase without a noun: %s', (text, words) => {
    const units = unitsOf(text, GERMAN_PACK);
    const phrase = phraseEndingAt(units, units.length - 1, GERMAN_PACK);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });

  it.each([
    ['no verb behind marks', 'nl', '‘Nee’, hield raadslid Ada Byron', 'raadslid Ada Byron'],
    ['no verb behind a comma', 'nl', 'Onzin, vindt Ada Byron', 'Ada Byron'],
    ['a role with a preposition in its article', 'fr', 'Lundi le ministre du Budget', 'le ministre du Budget'],
    ['the same in the plural', 'fr', 'Lundi la présidente des Verts', 'la présidente des Verts'],
    ['those whom an article alone leads to', 'fr', 'Lundi des habitants', 'des habitants'],
    ['whom a genitive tells more of', 'de', 'Gestern die Sprecherin der Stadt', 'die Sprecherin'],
    ['nobody in a German word that leads into a sentence', 'de', 'So', null],
    ['nobody in a Dutch one', 'nl', 'Uiteraard', null],
  ])('finds %s', (_name, lang, text, words) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const phrase = phraseEndingAt(units, units.length - 1, pack);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });
});
