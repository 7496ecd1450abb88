import { expect, test } from 'vitest';
import { renamePeople } from '../../../src/training/actors/rename-people.ts';
import { parseNews } from '../../../src/training/parse-news.ts';

test('each person bears one other name throughout, and all marks move along', () => {
  const [article] = parseNews(
    '=== id: a | lang: en\n[[PER#b|BYRON]] wins\n\n[[PER#b|Ada Byron]] of [[LOC#p|Paris]] won. [[PER#b|Byron]] smiled: [[PER#b|Ada]] for short. [[ROLE#b|The captain]] left.',
  );
  if (article === undefined) throw new Error('nothing was read');
  const renamed = renamePeople(article, () => ({ given: 'Rosalind', surname: 'Vex' }));
  expect(renamed.text).toBe('VEX wins\n\nRosalind Vex of Paris won. Vex smiled: Rosalind for short. The captain left.');
  expect([...renamed.names, ...renamed.roles].map(({ start, end }) => renamed.text.slice(start, end))).toEqual([
    'VEX',
    'Rosalind Vex',
    'Paris',
    'Vex',
    'Rosalind',
    'The captain',
  ]);
});
