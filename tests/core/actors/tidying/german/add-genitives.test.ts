import { expect, test } from 'vitest';
import { addGenitives } from '../../../../../src/core/actors/tidying/german/add-genitives.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a country before its noun', 'Norwegens Deiche halten.', '[L:Norwegens] Deiche halten.'],
  ['a state of two words', 'Auch Sachsen-Anhalts Deiche halten.', 'Auch [L:Sachsen-Anhalts] Deiche halten.'],
  ['not one that is found already', '[O:Norwegens Deichbund] hält.', '[O:Norwegens Deichbund] hält.'],
  ['not a town, which may be its club', 'Norhams Deiche halten.', 'Norhams Deiche halten.'],
  ['not the rest of a word', 'Die nord-Norwegens Deiche halten.', 'Die nord-Norwegens Deiche halten.'],
  ['not without a noun', 'Die Deiche Norwegens halten.', 'Die Deiche Norwegens halten.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, addGenitives)).toBe(tidied);
});
