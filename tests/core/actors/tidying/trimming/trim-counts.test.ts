import { expect, test } from 'vitest';
import { trimCounts } from '../../../../../src/core/actors/tidying/trimming/trim-counts.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each([
  ['years', 'fr', 'en [O:Orrion 20] ans plus tard', 'en [O:Orrion] 20 ans plus tard'],
  ['a place that a list knows', 'fr', 'à [O:Paris 3] jours plus tard', 'à [L:Paris] 3 jours plus tard'],
  ['a club', 'fr', 'le [O:Velk 92] a gagné', 'le [O:Velk 92] a gagné'],
  ['a number at the end', 'fr', 'la [O:Chaîne 24]', 'la [O:Chaîne 24]'],
])('%s', (_title, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, trimCounts)).toBe(tidied);
});
