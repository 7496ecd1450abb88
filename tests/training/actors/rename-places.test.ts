import { expect, test } from 'vitest';
import { renamePlaces } from '../../../src/training/actors/rename-places.ts';
import { parseNews } from '../../../src/training/parse-news.ts';

test('a known place has one other name throughout, an unknown one stays', () => {
  const [article] = parseNews(
    '=== id: a | lang: en\nFrom [[LOC#l|Lyon]] to [[LOC#d|Dunmere]], then [[LOC#l|Lyon]] again.',
  );
  if (article === undefined) throw new Error('nothing was read');
  const moved = renamePlaces(
    article,
    (name) => name === 'Lyon',
    () => 'Turin',
  );
  expect(moved.text).toBe('From Turin to Dunmere, then Turin again.');
  expect(moved.names.map(({ start, end }) => moved.text.slice(start, end))).toEqual(['Turin', 'Dunmere', 'Turin']);
});
