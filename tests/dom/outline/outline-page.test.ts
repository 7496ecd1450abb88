import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outlinePage } from '../../../src/dom/outline/outline-page.ts';

const WORDS = 'The north quay';

it.each([
  ['a link', `<a href="/quay" style="font-weight: 700">${WORDS}</a>`, { bold: 14, linked: 14, italic: 0 }],
  ['italics', `<em style="font-weight: bold">${WORDS}</em>`, { bold: 14, linked: 0, italic: 14 }],
  ['words that are light', `<span style="font-weight: 400">${WORDS}</span>`, { bold: 0, linked: 0, italic: 0 }],
])('sees %s as bold as their own style says', (_, html, expected) => {
  const { outline } = outlinePage(new JSDOM(`<body><p>${html}</p></body>`).window.document, 'https://coast.example/a');
  expect(outline.blocks).toMatchObject([{ text: WORDS, ...expected }]);
});
