import { expect, test } from 'vitest';
import { completeAdjectives } from '../../../../../src/core/actors/tidying/completing/complete-adjectives.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['in French', 'fr', 'Le [O:Syndicat des maires] ruraux proteste.', 'Le [O:Syndicat des maires ruraux] proteste.'],
  ['in Italian', 'it', 'L’[O:Unione dei sindaci] regionale, ieri', 'L’[O:Unione dei sindaci regionale], ieri'],
  ['behind another noun', 'fr', 'le [O:Grand Conseil] coutumier.', 'le [O:Grand Conseil coutumier].'],
  ['a verb', 'fr', 'L’[O:Agence de la forêt] rappelle que', 'L’[O:Agence de la forêt] rappelle que'],
  ['no adjective', 'fr', 'le [O:Conseil des maires] hier', 'le [O:Conseil des maires] hier'],
  ['no institution', 'fr', 'le [O:Groupe Velk] français', 'le [O:Groupe Velk] français'],
  ['one word', 'fr', 'la [O:Banque] centrale', 'la [O:Banque] centrale'],
  ['behind a place with its article', 'fr', 'le [O:Centre de l’Ouest] norhamais', 'le [O:Centre de l’Ouest norhamais]'],
  ['a word that goes on', 'fr', 'le [O:Conseil d’Orr] social-démocrate', 'le [O:Conseil d’Orr] social-démocrate'],
  ['a place', 'fr', 'la [L:Banque du Nord] orientale', 'la [L:Banque du Nord] orientale'],
  ['where adjectives are not listed', 'es', 'la [O:Unión del Norte] regional', 'la [O:Unión del Norte] regional'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, completeAdjectives)).toBe(tidied);
});
