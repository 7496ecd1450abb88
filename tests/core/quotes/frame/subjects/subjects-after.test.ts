import { describe, expect, it } from 'vitest';
import { packFor } from '../../../languages/pack-for.ts';
import { subjectsIn } from './subjects-in.ts';

describe('subjectsAfter', () => {
  it.each([
    ['behind the verb', 'fr', 'a déclaré Ada Byron', ['Ada Byron (inverted)']],
    [
      'behind the addressee, with a role',
      'pt',
      'explicou à Lusa a maestrina Ada Byron',
      ['a maestrina Ada Byron (inverted)'],
    ],
    ['behind a preposition that opens a clause', 'es', 'según explicó Ada Byron', ['Ada Byron (inverted)']],
    ['behind a comparison', 'it', 'come spiega la sindaca', ['la sindaca (inverted)']],
    ['behind a French comparison and its object', 'fr', 'comme l’explique Ada Byron', ['Ada Byron (inverted)']],
    [
      'without an article behind the addressee',
      'es',
      'dijeron a Velpress fuentes del puerto',
      ['fuentes del puerto (inverted)'],
    ],
    ['by whom something is said', 'en', 'was quoted by Ada Byron', ['Ada Byron (passive)']],
    [
      'behind what may lead to who does it',
      'fr',
      'a témoigné par courriel un père de famille',
      ['courriel (passive)', 'un père de famille (inverted)'],
    ],
    ['of a thought between commas', 'nl', 'De brug lekt, denkt de burgemeester.', ['de burgemeester (inverted)']],
  ])('finds a subject %s', (_name, lang, text, subjects) => {
    const pack = packFor(lang);
    expect(subjectsIn(text, pack)).toEqual(expect.arrayContaining(subjects));
  });

  it.each([
    ['a conjunction', 'nl', 'De raad verklaarde dat zelfs Ada Byron het zag.', 'dat'],
    ['what somebody wants', 'nl', 'De raad, een oude club, wil een brug.', 'een brug'],
    ['whoever thinks within a clause', 'nl', 'Daarom denkt de burgemeester na.', 'de burgemeester'],
  ])('finds none in %s', (_name, lang, text, words) => {
    expect(subjectsIn(text, packFor(lang))).not.toContain(`${words} (inverted)`);
  });
});
