import { expect, test } from 'vitest';
import { partMembers } from '../../../../../src/core/actors/tidying/parting/part-members.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { tidyMarked } from '../tidy-marked.ts';

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
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  const pack = packOf(lang);
  expect(tidyMarked(marked, (text, names) => (pack === null ? [] : partMembers(text, names, pack)))).toBe(tidied);
});
