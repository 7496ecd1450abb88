import { expect, test } from 'vitest';
import { alignPlaces } from '../../../../../../src/core/actors/tidying/kinds/aligning/align-places.ts';
import { tidyMarkedIn } from '../../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'an island and its council',
    'en',
    '[O:Velkay] waits for its boat\n\nThe ferry to [L:Velkay] sails again. It will reach [O:Velkay] at seven.\n\nOn [L:Velkay] they cheered. “Late,” said the [O:Velkay Council].',
    '[L:Velkay] waits for its boat\n\nThe ferry to [L:Velkay] sails again. It will reach [L:Velkay] at seven.\n\nOn [L:Velkay] they cheered. “Late,” said the [O:Velkay Council].',
  ],
  [
    'what is mostly an organisation',
    'en',
    '[O:Minorca Gold] said so. A [L:Minorca Gold] shopper told [O:Minorca Gold].',
    '[O:Minorca Gold] said so. A [O:Minorca Gold] shopper told [O:Minorca Gold].',
  ],
  [
    'what something is in',
    'en',
    '[O:Velkay] voted. In [L:Velkay] it rained.',
    '[L:Velkay] voted. In [L:Velkay] it rained.',
  ],
  ['in another language', 'fr', '[O:Velkay] vote. À [L:Velkay], il pleut.', '[L:Velkay] vote. À [L:Velkay], il pleut.'],
  [
    'what is called an island, of which no other mention says so',
    'en',
    'The island of [O:Velkay] waits. [O:Velkay] voted, and the [O:Velkay Council] too.',
    'The island of [L:Velkay] waits. [L:Velkay] voted, and the [O:Velkay Council] too.',
  ],
  [
    'the same with an elision',
    'fr',
    'L’île d’[O:Elkay] attend. [O:Elkay] a voté.',
    'L’île d’[L:Elkay] attend. [L:Elkay] a voté.',
  ],
  [
    'the same without a genitive',
    'de',
    'Auf der Insel [O:Velkay] warten sie. [O:Velkay] stimmt ab.',
    'Auf der Insel [L:Velkay] warten sie. [L:Velkay] stimmt ab.',
  ],
  ['nothing that is of a place', 'en', 'The island’s [O:Velkay] voted.', 'The island’s [O:Velkay] voted.'],
  [
    'nothing behind a point',
    'en',
    'They left the island. [O:Velkay] voted.',
    'They left the island. [O:Velkay] voted.',
  ],
  ['once each', 'en', '[O:Velkay] voted. They left [L:Velkay].', '[O:Velkay] voted. They left [L:Velkay].'],
  ['a known city', 'en', '[O:Zurich] lost 3%. It fell in [L:Zurich].', '[O:Zurich] lost 3%. It fell in [L:Zurich].'],
  [
    'a known firm',
    'en',
    'In [L:Microsoft] there is doubt. At [L:Microsoft] too. [O:Microsoft] denied it.',
    'In [L:Microsoft] there is doubt. At [L:Microsoft] too. [O:Microsoft] denied it.',
  ],
  [
    'a town and its team',
    'en',
    '[O:Velkay] won 2-1 in the rain. It was loud in [L:Velkay].',
    '[O:Velkay] won 2-1 in the rain. It was loud in [L:Velkay].',
  ],
  [
    'a year and a time are no results',
    'en',
    '[O:Velkay] voted at 19:30 in 2019-20. In [L:Velkay] it rained.',
    '[L:Velkay] voted at 19:30 in 2019-20. In [L:Velkay] it rained.',
  ],
  [
    'where it was written',
    'en',
    '[O:Velkay] girl found\n\n[L:VELKAY], Ont. — She was found.',
    '[L:Velkay] girl found\n\n[L:VELKAY], Ont. — She was found.',
  ],
  [
    'capitals that go on',
    'en',
    '[O:Velkay] girl found\n\n[L:VELKAY] girl found',
    '[O:Velkay] girl found\n\n[L:VELKAY] girl found',
  ],
  [
    'capitals within a line',
    'en',
    '[O:Velkay] girl found\n\nAt [L:VELKAY], she was found.',
    '[O:Velkay] girl found\n\nAt [L:VELKAY], she was found.',
  ],
  ['people', 'en', '[P:Velkay] spoke. In [L:Velkay] it rained.', '[P:Velkay] spoke. In [L:Velkay] it rained.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, alignPlaces)).toBe(tidied);
});
