import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';
import { partsIn } from '../parts-in.ts';

const NOTE = 'Correction: The harbour has four quays, not five.';

it.each([
  { what: 'keeps the editors’ note', below: `<div><p>${NOTE}</p></div>`, parts: [`correction: ${NOTE}`] },
  { what: 'keeps nothing else', below: '<div><p>Free for all readers.</p></div>', parts: [] },
  { what: 'takes no reader for an editor', below: `<div class="comments"><p>${NOTE}</p></div>`, parts: [] },
])('below the text $what', ({ below, parts }) => {
  expect(partsIn({ below })).toEqual(parts);
});

it('looks for notes where headline and text stand together', () => {
  const page = (note: string) =>
    `<title>Harbour reopens</title><body><div><h1>Harbour reopens</h1><div>${STORY}</div>${note}`;
  const kinds = (html: string) => composeHtml(html).article.blocks.map(({ kind }) => kind);
  expect(kinds(page(`<div><p>${NOTE}</p></div></div>`))).toContain('correction');
  expect(kinds(page(`</div><div><p>${NOTE}</p></div>`))).not.toContain('correction');
});

it('looks for none behind the <article>, in an element around it', () => {
  const page = `<title>Harbour reopens</title><body><main><article><h1>Harbour reopens</h1><div>${STORY}</div>
    <div><p>Free for all readers.</p></div></article>${NOTE}</main>`;
  expect(composeHtml(page).article.blocks.map(({ kind }) => kind)).not.toContain('correction');
});
