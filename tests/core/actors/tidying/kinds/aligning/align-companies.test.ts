import { expect, test } from 'vitest';
import { alignCompanies } from '../../../../../../src/core/actors/tidying/kinds/aligning/align-companies.ts';
import { tidyMarkedIn } from '../../tidy-marked-in.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'a club under its last word',
    '[O:Atlético Norham] empató. [P:Norham] recibe.',
    '[O:Atlético Norham] empató. [O:Norham] recibe.',
  ],
  ['a firm under its first word', '[O:Velk Energia] cresce. [P:Velk] cala.', '[O:Velk Energia] cresce. [O:Velk] cala.'],
  [
    'a surname that somebody bears',
    '[O:Hornos Velk] cierra. [P:Ada Velk] llora. [P:Velk] calla.',
    '[O:Hornos Velk] cierra. [P:Ada Velk] llora. [P:Velk] calla.',
  ],
  [
    'a town that is named as one',
    '[O:Atlético Norham] jugó en [L:Norham]. [P:Norham] calla.',
    '[O:Atlético Norham] jugó en [L:Norham]. [P:Norham] calla.',
  ],
  ['who says something', '[O:Hornos Velk] cierra. [P:Velk] dijo no.', '[O:Hornos Velk] cierra. [P:Velk] dijo no.'],
  ['a given name', '[O:Chez Marie] ferme. [P:Marie] pleure.', '[O:Chez Marie] ferme. [P:Marie] pleure.'],
  ['a word for institutions', '[O:Banco Norham] abre. [P:Banco] cierra.', '[O:Banco Norham] abre. [P:Banco] cierra.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarkedIn('es', marked, alignCompanies)).toBe(tidied);
});
