import { expect, test } from 'vitest';
import { completeInstitutions } from '../../../../../src/core/actors/tidying/completing/complete-institutions.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { tidyMarked } from '../tidy-marked.ts';

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
  ['another noun', 'fr', 'la mairie de [L:Norham]', 'la mairie de [L:Norham]'],
  ['a person', 'nl', 'het parket van [P:Ada Velk]', 'het parket van [P:Ada Velk]'],
  [
    'what another name has taken',
    'nl',
    '[O:Parket en ministerie] van [L:Norham]',
    '[O:Parket en ministerie] van [L:Norham]',
  ],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  const pack = packOf(lang);
  expect(tidyMarked(marked, (text, names) => (pack === null ? [] : completeInstitutions(text, names, pack)))).toBe(
    tidied,
  );
});
