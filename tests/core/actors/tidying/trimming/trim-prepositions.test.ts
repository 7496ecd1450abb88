import { expect, test } from 'vitest';
import { trimPrepositions } from '../../../../../src/core/actors/tidying/trimming/trim-prepositions.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'a preposition that begins the sentence',
    'pt',
    'Calou. [P:Pela Velk] falou Orr.',
    'Calou. Pela [P:Velk] falou Orr.',
  ],
  ['a particle of a surname', 'nl', '[P:Van Velk] zwijgt.', '[P:Van Velk] zwijgt.'],
  ['a preposition that is a given name too', 'it', '[P:Secondo Velk] tace.', '[P:Secondo Velk] tace.'],
  ['within a sentence', 'it', 'parla [P:Su Velk]', 'parla [P:Su Velk]'],
  ['the name of an organisation', 'it', '[O:Per Norham] tace.', '[O:Per Norham] tace.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  const pack = packOf(lang);
  expect(tidyMarked(marked, (text, names) => (pack === null ? [] : trimPrepositions(text, names, pack)))).toBe(tidied);
});
