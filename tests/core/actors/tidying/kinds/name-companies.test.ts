import { expect, test } from 'vitest';
import { nameCompanies } from '../../../../../src/core/actors/tidying/kinds/name-companies.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'a chain called like a person, wherever it is named',
    'es',
    'La cadena de moda [P:Ada Velk] cierra. [P:Ada Velk] calla.',
    'La cadena de moda [O:Ada Velk] cierra. [O:Ada Velk] calla.',
  ],
  [
    'a German company behind its compound',
    'de',
    'Der Modekonzern [P:Horst Velk] wächst.',
    'Der Modekonzern [O:Horst Velk] wächst.',
  ],
  [
    'a Dutch one that begins its line',
    'nl',
    'Kousenfabrikant [P:Glenda Orr] groeit.',
    'Kousenfabrikant [O:Glenda Orr] groeit.',
  ],
  ['a company behind a noun with its article', 'fr', 'L’opérateur [P:Velk] paie.', 'L’opérateur [O:Velk] paie.'],
  [
    'whoever leads a group is a person',
    'fr',
    'Le chef de groupe [P:Ada Velk] parle.',
    'Le chef de groupe [P:Ada Velk] parle.',
  ],
  [
    'whoever belongs to a company is a person',
    'it',
    'Il capo del gruppo, [P:Ada Velk], parla.',
    'Il capo del gruppo, [P:Ada Velk], parla.',
  ],
  ['a name that begins with what an institution is', 'pt', 'Ouviu a [P:Rádio Velk].', 'Ouviu a [O:Rádio Velk].'],
  ['a given name that is an institution too', 'es', 'Ouve a [P:Gilda Velk].', 'Ouve a [P:Gilda Velk].'],
  [
    'a company called like a place, wherever it is named',
    'es',
    'Denuncian a la promotora [L:Costa Velk]. Viven en [L:Costa Velk].',
    'Denuncian a la promotora [O:Costa Velk]. Viven en [O:Costa Velk].',
  ],
  [
    'a company behind the compound that begins a sentence',
    'nl',
    '[P:Supermarktketen Velk] groeit.',
    'Supermarktketen [O:Velk] groeit.',
  ],
  ['not of a known town', 'nl', '[P:Havenbedrijf Rotterdam] groeit.', '[P:Havenbedrijf Rotterdam] groeit.'],
  ['an institution whose name begins so', 'nl', '[P:Stichting Velk] groeit.', '[O:Stichting Velk] groeit.'],
  ['its noun further off', 'es', 'La empresa de [L:Costa Velk] calla.', 'La empresa de [L:Costa Velk] calla.'],
  ['a known place', 'fr', 'L’entreprise [L:Lyon] se tait.', 'L’entreprise [L:Lyon] se tait.'],
  ['a town behind a German noun', 'de', 'Die Werft [L:Velkort] schweigt.', 'Die Werft [L:Velkort] schweigt.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, nameCompanies)).toBe(tidied);
});
