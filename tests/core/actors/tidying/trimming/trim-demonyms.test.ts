import { expect, test } from 'vitest';
import { trimDemonyms } from '../../../../../src/core/actors/tidying/trimming/trim-demonyms.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each([
  ['a nation before a full name', 'fr', 'pour le [O:Britannique Ada Velk],', 'pour le Britannique [P:Ada Velk],'],
  ['behind an elided article', 'fr', 'l’[P:Italien Karl Orr]', 'l’Italien [P:Karl Orr]'],
  ['without an article', 'it', '[P:Russo Ada Velk]', '[P:Russo Ada Velk]'],
  ['a body of a nation', 'fr', 'la [O:Suisse Banque]', 'la [O:Suisse Banque]'],
  ['another word', 'fr', 'la [O:Banque Ada Velk]', 'la [O:Banque Ada Velk]'],
])('%s', (_title, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, trimDemonyms)).toBe(tidied);
});
