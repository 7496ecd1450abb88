import { expect, test } from 'vitest';
import { partGenitives } from '../../../../../src/core/actors/tidying/german/part-genitives.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a place’s', '[L:Norham] … [O:Norhams Stromnetz]', '[L:Norham] … [L:Norhams] Stromnetz'],
  ['a place’s that a list knows', '[O:Irans Justiz]', '[L:Irans] Justiz'],
  ['a country’s', '[O:Norwegens Sportdirektor]', '[L:Norwegens] Sportdirektor'],
  ['whom a country has', '[O:Norwegens Petra Velk Orr]', '[L:Norwegens] [P:Petra Velk Orr]'],
  ['somebody’s, with the given name', '[P:Ada Velk] … [O:Ada Velks Karriere]', '[P:Ada Velk] … [P:Ada Velks] Karriere'],
  ['somebody’s, by the surname', '[P:Ada Velk] … [L:Velks Zölle]', '[P:Ada Velk] … [P:Velks] Zölle'],
  ['somebody’s, taken for a person', '[P:Ada Velk] … [P:Velks Zölle]', '[P:Ada Velk] … [P:Velks] Zölle'],
  ['what is a place’s, before it', '[L:Norham] … [O:Identität Norhams]', '[L:Norham] … Identität [L:Norhams]'],
])('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partGenitives)).toBe(tidied);
});

test.each([
  ['a given name that is also a surname with an s', '[P:Ada Luca] … [P:Lucas Velk]'],
  ['a club in the genitive', '[O:Borussia Norham] … [L:Norham] … [O:Borussia Norhams]'],
  ['no genitive', '[P:Jonas Velk] … [O:Lloyds Bank]'],
  ['a given name beside the same without s', '[P:Luca] … [P:Lucas Velk]'],
  ['an institution before its place', '[L:Norham] … [O:Stiftung Norhams]'],
])('%s stays as it is', (_, marked) => {
  expect(tidyMarked(marked, partGenitives)).toBe(marked);
});
