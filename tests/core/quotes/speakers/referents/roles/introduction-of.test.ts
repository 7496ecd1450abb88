import { expect, it } from 'vitest';
import type { Actor } from '../../../../../../src/core/actors/actor.ts';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/actor-index.ts';
import { introductionOf } from '../../../../../../src/core/quotes/speakers/referents/roles/introduction-of.ts';

const NAME = 'Ada Byron';

/** The words that tell what Ada Byron is, in a text that names her once. */
function wordsFor(text: string): readonly string[] {
  const start = text.indexOf(NAME);
  const ada: Actor = {
    id: 'one',
    name: NAME,
    kind: 'person',
    role: null,
    mentions: [{ start, end: start + NAME.length, kind: 'name' }],
    gender: null,
    evidence: { rule: 'capitals', words: null },
  };
  return indexActors([ada], []).sightings.flatMap((sighting) => introductionOf(text, sighting, ENGLISH_PACK).words);
}

it.each([
  [
    'what stands behind the name',
    'Ada Byron, a sprinter from Norham, won.',
    ['a', 'sprinter', 'from', 'norham', 'won'],
  ],
  ['what stands before it', 'The sprinter Ada Byron won.', ['the', 'sprinter']],
  ['whose something she is, not', 'Ada Byron, the mayor’s wife, won.', ['the', 'wife', 'won']],
])('reads %s', (_name, text, words) => {
  expect(wordsFor(text)).toEqual(words);
});
