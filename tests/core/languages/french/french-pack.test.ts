import { expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';

it.each(['gouvernement', 'établissement', 'parlement'])('takes %s for a noun that may speak', (noun) => {
  expect(FRENCH_PACK.isAdverb(noun)).toBe(false);
});

it.each(['rapidement', 'seulement', 'vivement'])('takes %s for an adverb', (adverb) => {
  expect(FRENCH_PACK.isAdverb(adverb)).toBe(true);
});

it.each(['dit', 'dite', 'défendue', 'réjouis'])('takes “s’est %s” for a report', (participle) => {
  expect(FRENCH_PACK.verbs.get(participle)?.force).toBe('saying');
});

it.each([
  ['dénonçant', 'dénoncer', 'participle'],
  ['annonçait', 'annoncer', 'past'],
  ['jugeant', 'juger', 'participle'],
  ['promettant', 'promettre', 'participle'],
  ['répondant', 'répondre', 'participle'],
  ['soutenant', 'soutenir', 'participle'],
  ['reconnaissent', 'reconnaître', 'present'],
  ['disant', 'dire', 'participle'],
  ['dit', 'dire', 'past'],
])('takes “%s” for a form of “%s”', (written, lemma, form) => {
  expect(FRENCH_PACK.verbs.get(written)).toMatchObject({ lemma, form });
});
