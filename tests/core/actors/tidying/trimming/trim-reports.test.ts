import { expect, test } from 'vitest';
import { trimReports } from '../../../../../src/core/actors/tidying/trimming/trim-reports.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each([
  ['what it advises', 'la [O:Société des eaux conseille de bouillir]', 'la [O:Société des eaux] conseille de bouillir'],
  ['a noun behind a small word', '[O:Maison des lanceurs d’alerte]', '[O:Maison des lanceurs d’alerte]'],
  ['an adjective', 'la [O:Banque postale Nord]', 'la [O:Banque postale Nord]'],
  ['a name that is a sentence', '[O:Norham avance ensemble]', '[O:Norham avance ensemble]'],
  ['a person', '[P:Ada Velk dit Orr]', '[P:Ada Velk dit Orr]'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarkedIn('fr', marked, trimReports)).toBe(tidied);
});
