import { expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { countMarked } from '../../../../src/core/quotes/marks/count-marked.ts';
import { readPlaces } from '../../../../src/core/quotes/read-places.ts';

it('counts in how many marks words stand', () => {
  const article = articleFromText('He said “never”. “Never again,” she said. “Never, never!”', 'en');
  const { paragraphs } = readPlaces(article, ENGLISH_PACK, []);
  const { same, pairs } = countMarked(article.text, paragraphs);
  expect([...same]).toEqual([
    ['never', 1],
    ['never again', 1],
    ['never, never', 1],
  ]);
  expect([pairs.get('never'), pairs.get('never again'), pairs.get('again')]).toEqual([3, 1, 1]);
});
