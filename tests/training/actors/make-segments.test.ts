import { expect, test } from 'vitest';
import { makeLexicon } from '../../../src/core/actors/model/lexicon/lexicon.ts';
import { makeSegments } from '../../../src/training/actors/make-segments.ts';
import { parseNews } from '../../../src/training/parse-news.ts';

/** What is learned from two articles that say the same, each read twice, if each feature must be seen so often. */
function segmentsOf(least: number): ReturnType<typeof makeSegments> {
  const news = parseNews(['n-1', 'n-2'].map((id) => `=== id: ${id} | lang: en\n[[PER#a|Ada]] met.`).join('\n\n'));
  const lessons = [...news, ...news].map((article, index) => ({ article, weight: index }));
  return makeSegments(lessons, makeLexicon(1), { left: 0, right: 0, gap: 3 }, least);
}

test('leaves out what is seen too seldom', () => {
  expect(segmentsOf(1_000).keys).toHaveLength(0);
  expect(segmentsOf(4).keys.length).toBeGreaterThan(20);
});

test('gives the segments in the order of the lessons', () => {
  expect(segmentsOf(1).segments.map(({ weight }) => weight)).toEqual([0, 1, 2, 3]);
});
