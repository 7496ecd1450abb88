import { expect, test } from 'vitest';
import { trimOpeners } from '../../../../../src/core/actors/tidying/trimming/trim-openers.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['behind a full stop', 'It rained. [O:But Orrion] said so.', 'It rained. But [O:Orrion] said so.'],
  ['in a turn', 'VELK: [O:So Orrion] paid.', 'VELK: So [O:Orrion] paid.'],
  [
    'a town that is called so within a sentence too',
    '[L:Or Velk] voted. It rained in [L:Or Velk].',
    '[L:Or Velk] voted. It rained in [L:Or Velk].',
  ],
  ['within a sentence', 'They saw [O:So Orrion] play.', 'They saw [O:So Orrion] play.'],
  ['another word', 'It rained. [O:Butler Orrion] said so.', 'It rained. [O:Butler Orrion] said so.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, trimOpeners)).toBe(tidied);
});
