import { describe, expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../../../src/core/languages/dutch/dutch-pack.ts';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import { SPANISH_PACK } from '../../../../../src/core/languages/spanish/spanish-pack.ts';
import { subjectsIn } from './subjects-in.ts';

describe('subjectsBefore', () => {
  it.each([
    [
      'through a clause without commas',
      'Owners who work with Ada Byron say',
      ['work with Ada Byron (direct)', 'Owners (relative)'],
    ],
    ['through its object', 'Owners who praised the bridge said', ['the bridge (direct)', 'Owners (relative)']],
    ['not through “that”', 'He knew that Ada Byron said', ['Ada Byron (direct)']],
    ['behind a contraction', 'They’re saying', ['They’re (direct)']],
    ['behind a pronoun and “’s”', 'He’s saying', ['He (direct)']],
    ['before a bracket', 'In Arabic and Persian, the Norham Agency (NPA) said', ['the Norham Agency (direct)']],
    ['through “and who”', 'Ada Byron, who won and who said', ['Ada Byron (relative)']],
    ['through “whose … but who”', 'Ada Byron, whose party won but who said', ['Ada Byron (relative)']],
    [
      'beyond whom something was seen by',
      'In a letter seen by Bo Orr, Ada Byron left and said',
      ['Ada Byron (shared)', 'a letter (shared)'],
    ],
    ['alone who says so behind a comma', 'Ada Byron left it, the town saying', ['the town (direct)']],
    ['who may share what stands behind no comma', 'Ada left the town saying', ['the town (direct)', 'Ada (shared)']],
    ['who is recorded and nobody else', 'Ada uses footage of Orr saying', ['Orr (direct)']],
    ['a pronoun and nobody before its comma', 'When Ada Byron, the mayor, asked about it, he said', ['he (direct)']],
    ['behind “long”', 'Ada Byron has long said', ['Ada Byron (direct)']],
  ])('finds %s', (_name, text, subjects) => {
    expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
  });

  it.each([
    ['a phrase behind a preposition', 'En un comunicado, dijo', ['un comunicado (led)']],
    ['a participle that leads to who asked', 'Preguntada por Ada Byron, dijo', ['Preguntada (led)']],
    [
      'nobody else before the first verb of a clause of its own',
      'Bo Orr salió, mientras que Ada Byron, de Velk, dijo',
      ['Ada Byron (apposed)'],
    ],
    ['no noun with what tells more of it', 'El ministro de Hacienda dijo', ['El ministro de Hacienda (direct)']],
  ])('takes for led %s', (_name, text, subjects) => {
    expect(subjectsIn(text, SPANISH_PACK)).toEqual(subjects);
  });

  it.each([
    ['who was named before', 'Der antwortete:', GERMAN_PACK, ['Der (direct)']],
    ['who was named before', 'Die waarschuwt:', DUTCH_PACK, ['Die (direct)']],
    ['nobody in what was said', 'Das nannte Ada Byron „Unsinn“', GERMAN_PACK, ['Ada Byron (inverted)']],
    ['nobody in what was said', 'Dat noemde Ada Byron ‘onzin’', DUTCH_PACK, ['Ada Byron (inverted)']],
    ['nobody in an object', 'Den Bau nannte Ada Byron', GERMAN_PACK, ['Ada Byron (inverted)']],
    ['nobody before who does it', 'Kurzarbeit nannte er', GERMAN_PACK, ['er (inverted)']],
    ['nobody before who does it', 'Het plan noemt hij', DUTCH_PACK, ['hij (inverted)']],
    [
      'one who is quoted though he is an object',
      'Sie zitierte den Lotsen',
      GERMAN_PACK,
      ['Sie (direct)', 'den Lotsen (inverted)'],
    ],
    [
      'a source though it is an object',
      'Aus dem Ministerium hieß es',
      GERMAN_PACK,
      ['dem Ministerium (led)', 'es (inverted)'],
    ],
  ])('finds %s where the verb comes second: %s', (_name, text, pack, subjects) => {
    expect(subjectsIn(text, pack)).toEqual(subjects);
  });

  it('reaches past a time in German', () => {
    const text = 'In einem Brief vom Dienstag hieß';
    expect(subjectsIn(text, GERMAN_PACK)).toEqual(['einem Brief (led)']);
  });
});
