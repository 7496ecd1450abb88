import { expect, test } from 'vitest';
import { indexActors } from '../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { wholeNames } from '../../../../src/core/quotes/speakers/whole-names.ts';
import { actorIn } from './actor-in.ts';

const CASES: readonly [title: string, text: string, name: string, words: string, whole: string][] = [
  ['behind its first noun', 'The Union of Velk said so.', 'Union of Velk', 'The Union', 'The Union of Velk'],
  [
    'before its last words',
    'Bus, Tram and Ferry Union said so.',
    'Bus, Tram and Ferry Union',
    'Ferry Union',
    'Bus, Tram and Ferry Union',
  ],
  ['nowhere', 'The mayor of Velk said so.', 'Velk', 'The mayor', 'The mayor'],
  ['unless it has taken in the verb', 'The Union of Velk said so.', 'Union of Velk said', 'The Union', 'The Union'],
];

test.each(CASES)('a name is cut %s', (_title, text, name, words, whole) => {
  const index = indexActors([actorIn(text, name, 'organisation')], []);
  const { start, end } = wholeNames(spanIn(text, words), spanIn(text, 'said'), index);
  expect(text.slice(start, end)).toBe(whole);
});

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
