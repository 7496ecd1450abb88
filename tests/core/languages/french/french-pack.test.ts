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
