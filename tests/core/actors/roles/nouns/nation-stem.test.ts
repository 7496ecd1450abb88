import { expect, it } from 'vitest';
import { nationStem } from '../../../../../src/core/actors/roles/nouns/nation-stem.ts';

it.each([
  ['Norway', 'Norwegian'],
  ['France', 'Frenchman'],
  ['Finland', 'Finn'],
  ['Denmark', 'Dane'],
  ['Poland', 'Pole'],
  ['Poland', 'Polish'],
  ['Holland', 'Dutch'],
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
  ['Niger', 'Nigerian'],
  ['Poland', 'police'],
  ['Poland', 'polar'],
  ['France', 'Frankfurt'],
  ['Holland', 'Hollywood'],
])('tells %s from %s', (country, people) => {
  expect(nationStem(people)).not.toBe(nationStem(country));
});
