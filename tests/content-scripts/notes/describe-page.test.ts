import * as v from 'valibot';
import { expect, it } from 'vitest';
import { describePage } from '../../../content-scripts/notes/describe-page.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { articleIdSchema } from '../../../src/core/notes/ids.ts';

const ID = v.parse(articleIdSchema, 'd0a4f3f0-3c1f-4f6e-9a0e-3d3c2f1b0a11');
const PAGE = articleFromText('The harbour of Westhaven opened again on Friday.', 'en');

const CASES = [
  { what: 'keeps who wrote an article', authors: ['Ada Byron'], kept: ['Ada Byron'] },
  { what: 'does not tell the outlet twice', authors: ['The Coast Daily'], kept: [] },
];

it.each(CASES)('$what', ({ authors, kept }) => {
  const { article } = describePage({ ...PAGE, authors, siteName: 'The Coast Daily' }, 'Harbour reopens', ID);
  expect(article.authors).toEqual(kept);
});
