import { expect, test } from 'vitest';
import { askedOf } from '../../../../../../../src/core/quotes/speakers/referents/features/asked-of.ts';
import { heirBefore } from '../../../../../../../src/core/quotes/speakers/referents/features/heirs/heir-before.ts';
import { strangerBefore } from '../../../../../../../src/core/quotes/speakers/referents/features/stranger-before.ts';
import { sightingsBefore } from '../../../../../../../src/core/quotes/speakers/referents/sightings/sightings-before.ts';
import { resolutionIn } from '../resolution-in.ts';

/** Whom the last pronoun before the last “he” or “she” of a text stood for. */
function heirIn(text: string): string | null {
  const resolution = resolutionIn(text, 'en');
  const start = Math.max(text.lastIndexOf(' he said'), text.lastIndexOf(' she said')) + 1;
  const words = { start, end: text.lastIndexOf(' said') };
  const asked = askedOf(words, resolution);
  const seen = sightingsBefore(resolution.index, start, 10);
  const heir = heirBefore(asked, seen, strangerBefore(asked, words, resolution), words, resolution);
  return heir?.kind === 'named' ? heir.actor.name : (heir?.kind ?? null);
}

test.each([
  ['who is named', 'Clara Voss met Greta Lind. She had tears. “Never,” she said.', 'Clara Voss'],
  ['who has no name', 'Ben Orr met Owen Hart. A neighbour waited. He had flowers. “For her,” he said.', 'stranger'],
  [
    'who is named behind somebody without one',
    'A neighbour waited. Ben Orr came. He had tears. “No,” he said.',
    'Ben Orr',
  ],
  ['nobody of the other gender', 'Ada Byron met Ben Orr. She had tears. “No,” he said.', null],
  ['nobody far away', 'Ben Orr left. He had tears. It rained. It poured. It froze. “No,” he said.', null],
])('finds %s', (_name, text, heir) => {
  expect(heirIn(text)).toBe(heir);
});
