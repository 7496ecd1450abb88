import { expect, test } from 'vitest';
import { makeLexicon } from '../../../src/core/actors/model/lexicon/lexicon.ts';
import { makeSegments } from '../../../src/training/actors/make-segments.ts';
import { type NewsArticle, parseNews } from '../../../src/training/parse-news.ts';

/** How many features are learned from articles of these ids that all say the same, if each must be in two, so often. */
function countFeatures(ids: readonly string[], least = 1): number {
  const news = parseNews(
    ids.map((id) => `=== id: ${id} | lang: en\n[[PER#a|Ada]] met [[PER#a|Ada]] and [[PER#a|Ada]].`).join('\n\n'),
  );
  const lessons = news.map((article: NewsArticle) => ({ article, weight: 1 }));
  return makeSegments(lessons, makeLexicon(1), { left: 0, right: 0, gap: 3 }, { least, leastArticles: 2 }).keys.length;
}

test('leaves out what one article has alone, however often, also in its copies', () => {
  expect(countFeatures(['n-1'])).toBe(0);
  expect(countFeatures(['n-1', 'n-1', 'n-1'])).toBe(0);
});

test('keeps what two articles have', () => {
  expect(countFeatures(['n-1', 'n-2'])).toBeGreaterThan(50);
});

test('leaves out what is seen too seldom', () => {
  expect(countFeatures(['n-1', 'n-2'], 1_000)).toBe(0);
});

test('gives the segments in the order of the lessons', () => {
  const news = parseNews(['n-1', 'n-2'].map((id) => `=== id: ${id} | lang: en\n[[PER#a|Ada]] met.`).join('\n\n'));
  const lessons = [...news, ...news].map((article, index) => ({ article, weight: index }));
  const { segments } = makeSegments(
    lessons,
    makeLexicon(1),
    { left: 0, right: 0, gap: 3 },
    { least: 1, leastArticles: 1 },
  );
  expect(segments.map(({ weight }) => weight)).toEqual([0, 1, 2, 3]);
});
