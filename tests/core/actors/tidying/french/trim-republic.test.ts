import { expect, test } from 'vitest';
import { trimRepublic } from '../../../../../src/core/actors/tidying/french/trim-republic.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a prosecutor’s town', 'le procureur de la [O:République de Norham]', 'le procureur de la République de [L:Norham]'],
  ['with an elision', 'la procureure de la [O:République d’Orr]', 'la procureure de la République d’[L:Orr]'],
  [
    'of a deputy',
    'le procureur adjoint de la [O:République de Norham]',
    'le procureur adjoint de la République de [L:Norham]',
  ],
  ['of a president', 'le président de la [L:République de Norham]', 'le président de la [L:République de Norham]'],
  ['without a town', 'le procureur de la [O:République]', 'le procureur de la [O:République]'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, trimRepublic)).toBe(tidied);
});
