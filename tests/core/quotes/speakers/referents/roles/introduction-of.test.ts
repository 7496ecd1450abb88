import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { introductionOf } from '../../../../../../src/core/quotes/speakers/referents/roles/introduction-of.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { actorIn } from '../../actor-in.ts';

/** The words that tell what Ada Byron is, in a text that names her once. */
function wordsFor(text: string): readonly string[] {
  return indexActors([actorIn(text, 'Ada Byron')], []).sightings.flatMap(
    (sighting) => introductionOf(text, sighting, ENGLISH_PACK).words,
  );
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
