import { expect, it } from 'vitest';
import { composeHtml, STORY } from './compose-html.ts';

it('knows the dateline of the first paragraph alone', () => {
  const datelined = STORY.replaceAll('<p>', '<p>WESTHAVEN (AP) — ');
  const { text, blocks } = composeHtml(
    `<title>Harbour reopens</title><body><h1>Harbour reopens</h1>${datelined}`,
  ).article;
  const datelines = blocks.flatMap(({ dateline }) => (dateline ? [text.slice(dateline.start, dateline.end)] : []));
  expect(datelines).toEqual(['WESTHAVEN (AP) —']);
});
