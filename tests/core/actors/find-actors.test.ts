import { expect, test } from 'vitest';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const CASES = [
  {
    name: 'titles and nationalities are no part of a name',
    text: 'Norwegian Foreign Minister Sigrid Halvorsen met US Secretary of State Martin Quill on Monday.',
    actors: ['person Sigrid Halvorsen', 'place US', 'person Martin Quill'],
  },
  {
    name: 'a surname joins the full name, wherever that stands',
    text: 'Velk calls for calm\n\nThe rector, Marta Velk, spoke. Velk’s staff listened. “Maybe,” said Mrs Velk.',
    actors: ['person Marta Velk'],
  },
  {
    name: 'an acronym joins the name it stands for',
    text: 'The Harbour Safety Council (HSC) met. The HSC said nothing.',
    actors: ['organisation Harbour Safety Council'],
  },
  {
    name: 'particles belong to the name',
    text: 'It was Karim al-Harun, not Ursula von Ahlen, whom Bank of Wessex officials saw.',
    actors: ['person Karim al-Harun', 'person Ursula von Ahlen', 'organisation Bank of Wessex'],
  },
  {
    name: 'first words of sentences are no names',
    text: 'We won. Unless it rains, they play. “The most!”',
    actors: [],
  },
] as const;

test.each(CASES)('$name', ({ text, actors }) => {
  expect(findActors(articleFromText(text)).map((actor) => `${actor.kind} ${actor.name}`)).toEqual(actors);
});

test('gender comes from a title or a given name, and may stay unknown', () => {
  const actors = findActors(articleFromText('Mrs Velk met John Byron and Quillon Vesk.'));
  expect(actors.map((actor) => actor.gender)).toEqual(['female', 'male', null]);
});

test('the writer and the owner of a picture are no actors', () => {
  const text = 'By Ada Byron\n\nIt rained in Paris.';
  const article = articleFromText(text);
  const blocks = [{ kind: 'byline' as const, start: 0, end: 12 }, ...article.blocks.slice(1)];
  expect(findActors({ ...article, blocks }).map((actor) => actor.name)).toEqual(['Paris']);
});
