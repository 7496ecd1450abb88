import { expect, test } from 'vitest';
import { partMembers } from '../../../../../src/core/actors/tidying/parting/part-members.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'an organisation and who leads it',
    'es',
    'la directora de [P:Orrion Norte Lucía Velk] habló',
    'la directora de [O:Orrion Norte] [P:Lucía Velk] habló',
  ],
  [
    'behind an article',
    'it',
    'il presidente della [O:Orril Daria Velk] parla',
    'il presidente della [O:Orril] [P:Daria Velk] parla',
  ],
  [
    'a union whose acronym is a list’s',
    'it',
    'la segretaria della [O:Cgil Daria Velk] parla',
    'la segretaria della [O:Cgil] [P:Daria Velk] parla',
  ],
  ['a person alone', 'es', 'la directora de [P:Lucía Velk Orr] habló', 'la directora de [P:Lucía Velk Orr] habló'],
  [
    'a school that is called like somebody',
    'pt',
    'a diretora da [O:Escola Lúcia Velk] falou',
    'a diretora da [O:Escola Lúcia Velk] falou',
  ],
  [
    'a place that is called after a saint',
    'it',
    'il direttore dell’[O:Orril San Severo Velk] tace',
    'il direttore dell’[O:Orril San Severo Velk] tace',
  ],
  ['whose child somebody is', 'es', 'la hija de [P:Orrion Lucía Velk] habló', 'la hija de [P:Orrion Lucía Velk] habló'],
  [
    'a town and who leads it',
    'es',
    'la alcaldesa de [P:Madrid Lucía Velk] habló',
    'la alcaldesa de [L:Madrid] [P:Lucía Velk] habló',
  ],
  [
    'what is called after somebody',
    'es',
    'la directora de [O:Orrion de Lucía Velk] habló',
    'la directora de [O:Orrion de Lucía Velk] habló',
  ],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, partMembers)).toBe(tidied);
});
