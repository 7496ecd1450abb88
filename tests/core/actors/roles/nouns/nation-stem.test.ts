import { expect, it } from 'vitest';
import { nationStem } from '../../../../../src/core/actors/roles/nouns/nation-stem.ts';

it.each([
  ['Norway', 'Norwegian'],
  ['France', 'Frenchman'],
  ['Finland', 'Finn'],
  ['Denmark', 'Dane'],
  ['Poland', 'Pole'],
  ['Spain', 'Spaniard'],
  ['Switzerland', 'Swiss'],
  ['Ireland', 'Irish'],
  ['Wales', 'Welsh'],
  ['Netherlands', 'Dutch'],
  ['Austria', 'Austrian'],
])('knows %s by %s', (country, people) => {
  expect(nationStem(people)).toBe(nationStem(country));
});

it.each([
  ['Austria', 'Australian'],
  ['Slovakia', 'Slovene'],
  ['Finland', 'Filipino'],
])('tells %s from %s', (country, people) => {
  expect(nationStem(people)).not.toBe(nationStem(country));
});
