import { expect, test } from 'vitest';
import { nameDescribed } from '../../../../../src/core/actors/tidying/kinds/name-described.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['behind a nation', 'fr', 'le [O:Suisse Jean Velk] a gagné', 'le Suisse [P:Jean Velk] a gagné'],
  ['in German', 'de', 'vom [O:Norweger Karl Velk] geschlagen', 'vom Norweger [P:Karl Velk] geschlagen'],
  ['behind a trade', 'de', 'laut [O:Trainer Karl Velk]', 'laut Trainer [P:Karl Velk]'],
  ['a surname alone', 'fr', 'le [O:Suisse Velk] a gagné', 'le [O:Suisse Velk] a gagné'],
  ['no given name', 'fr', '[O:Suisse Norham Velk]', '[O:Suisse Norham Velk]'],
  ['an unknown given name behind an article', 'fr', 'la [O:Suisse Elpida Velk] rit', 'la Suisse [P:Elpida Velk] rit'],
  ['the same read as a person', 'fr', 'l’[P:Italien Elpida Velk]', 'l’Italien [P:Elpida Velk]'],
  ['a surname that is a nation', 'it', '[P:Russo Elpida Velk]', '[P:Russo Elpida Velk]'],
  ['an institution behind an article', 'fr', 'la [O:Suisse Banque Velk]', 'la [O:Suisse Banque Velk]'],
  ['an institution', 'de', '[O:Trainer Karl Akademie]', '[O:Trainer Karl Akademie]'],
  ['another language', 'it', '[O:Norweger Karl Velk]', '[O:Norweger Karl Velk]'],
  ['whom a government is called after', 'fr', 'le gouvernement [O:Velk] tombe', 'le gouvernement [P:Velk] tombe'],
  ['the same of a place', 'it', 'la giunta [L:Velk] tace', 'la giunta [P:Velk] tace'],
  ['the government of a country', 'it', 'il governo [L:Italia] tace', 'il governo [L:Italia] tace'],
  ['the government of a known place', 'nl', 'het kabinet [L:Rotterdam]', 'het kabinet [L:Rotterdam]'],
  ['not in another language', 'fr', 'la giunta [O:Velk]', 'la giunta [O:Velk]'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, nameDescribed)).toBe(tidied);
});
