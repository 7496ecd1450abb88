import { expect, test } from 'vitest';
import { recaseHeadline } from '../../../src/training/actors/recase-headline.ts';
import { parseNews } from '../../../src/training/parse-news.ts';

const CASES = [
  ['capitals', 'BYRON WINS RACE IN PARIS'],
  ['title', 'Byron Wins Race in Paris'],
] as const;

test.each(CASES)('a headline in %s keeps its marks', (style, headline) => {
  const [article] = parseNews('=== id: a | lang: en\n[[PER#b|Byron]] wins race in [[LOC#p|Paris]]\n\nIt rained.');
  if (article === undefined) throw new Error('nothing was read');
  const { text, names } = recaseHeadline(article, style);
  expect(text).toBe(`${headline}\n\nIt rained.`);
  expect(names.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(['byron', 'paris']);
});
