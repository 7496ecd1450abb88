import { expect, test } from 'vitest';
import { addLineups } from '../../../../../src/core/actors/tidying/adding/add-lineups.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'all of a team, found or not',
    'Norham: Aas (GK); [P:Velk], Orr, [L:Holm, Lund]; [P:Byron] (Skerrow 81), [P:Vance]; [O:Hill].',
    'Norham: [P:Aas] (GK); [P:Velk], [P:Orr], [P:Holm], [P:Lund]; [P:Byron] ([P:Skerrow] 81), [P:Vance]; [P:Hill].',
  ],
  [
    'names of several words',
    'NORHAM - Aas; [P:Ruiz de Orr], [P:M. Velk]; [P:Vance Byron], Orr, Hill; Holm (87’ Lund).',
    'NORHAM - [P:Aas]; [P:Ruiz de Orr], [P:M. Velk]; [P:Vance Byron], [P:Orr], [P:Hill]; [P:Holm] (87’ [P:Lund]).',
  ],
  [
    'no towns, though one was found to be a person',
    'Results: [L:Norham]; [L:Velkay], [L:Skerrow]; [P:Byron], Lund, Holm; Hill',
    'Results: [L:Norham]; [L:Velkay], [L:Skerrow]; [P:Byron], Lund, Holm; Hill',
  ],
  [
    'no towns that people are from',
    'Winners: [P:Ada Orr], [L:Norham]; [P:Karl Byron], [L:Velkay]; [P:Mia Lund], [L:Aas].',
    'Winners: [P:Ada Orr], [L:Norham]; [P:Karl Byron], [L:Velkay]; [P:Mia Lund], [L:Aas].',
  ],
  [
    'a team, though one of it has a town for a name',
    'Norham: [P:Ada Orr], [L:Lund]; [P:Karl Byron], [P:Velk]; [P:Holm], Hill.',
    'Norham: [P:Ada Orr], [P:Lund]; [P:Karl Byron], [P:Velk]; [P:Holm], [P:Hill].',
  ],
  [
    'a team, though two of it, behind surnames, have',
    'Norham: [P:Orr], [L:Lund]; [P:Byron], [L:Velkay]; [P:Holm], Hill.',
    'Norham: [P:Orr], [P:Lund]; [P:Byron], [P:Velkay]; [P:Holm], [P:Hill].',
  ],
  [
    'a team, though two of it have in the middle of a line',
    'Norham: [P:Ada Orr], [L:Lund], [P:Aas]; [P:Karl Byron], [L:Velkay], Hill; [P:Holm].',
    'Norham: [P:Ada Orr], [P:Lund], [P:Aas]; [P:Karl Byron], [P:Velkay], [P:Hill]; [P:Holm].',
  ],
  [
    'a team, though two of it have at the beginning of a line',
    'Norham: [P:Aas], [P:Ada Orr]; [L:Lund]; [P:Karl Byron]; [L:Velkay]; [P:Holm]; Hill.',
    'Norham: [P:Aas], [P:Ada Orr]; [P:Lund]; [P:Karl Byron]; [P:Velkay]; [P:Holm]; [P:Hill].',
  ],
  [
    'nobody where nobody was found',
    'Out: Oak; Ash, Elm, Yew, Fir; Larch; Pine.',
    'Out: Oak; Ash, Elm, Yew, Fir; Larch; Pine.',
  ],
  [
    'no list that semicolons do not part',
    'Here: [P:Aas], [P:Velk], [P:Orr], Holm, Lund, Hill, Vance; all of them.',
    'Here: [P:Aas], [P:Velk], [P:Orr], Holm, Lund, Hill, Vance; all of them.',
  ],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, addLineups)).toBe(tidied);
});
