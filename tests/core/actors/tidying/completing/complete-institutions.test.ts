import { expect, test } from 'vitest';
import { completeInstitutions } from '../../../../../src/core/actors/tidying/completing/complete-institutions.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'a court and its town',
    'fr',
    'Il va à la cour administrative d’appel de [L:Norham].',
    'Il va à la [O:cour administrative d’appel de Norham].',
  ],
  [
    'a ministry and its matter',
    'it',
    'Tace il ministero dell’[O:Istruzione].',
    'Tace il [O:ministero dell’Istruzione].',
  ],
  ['a noun that a verb parts from the name', 'fr', 'Le tribunal a vidé [L:Norham].', 'Le tribunal a vidé [L:Norham].'],
  ['another noun', 'fr', 'la gare de [L:Norham]', 'la gare de [L:Norham]'],
  ['a town hall', 'fr', 'la mairie de [L:Norham]', 'la [O:mairie de Norham]'],
  ['a person', 'nl', 'het parket van [P:Ada Velk]', 'het parket van [P:Ada Velk]'],
  [
    'what another name has taken',
    'nl',
    '[O:Parket en ministerie] van [L:Norham]',
    '[O:Parket en ministerie] van [L:Norham]',
  ],
  [
    'a noun that another phrase follows',
    'fr',
    'Le tribunal dans la ville de [L:Norham].',
    'Le tribunal dans la ville de [L:Norham].',
  ],
  ['a name right behind the noun', 'fr', 'Le tribunal [L:Norham] dort.', 'Le tribunal [L:Norham] dort.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, completeInstitutions)).toBe(tidied);
});
