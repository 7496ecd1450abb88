import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { areTeasers } from '../../../../../src/core/article/body/families/are-teasers.ts';
import { layOut } from '../../../../../src/core/article/layout.ts';
import { outlinePage } from '../../../../../src/dom/outline/outline-page.ts';

const TEXT = 'The harbour opened again on Friday after a storm that had kept every ship outside for six days.';

function card(address: string, between = ''): string {
  return `<div><h3><a href="${address}">Roof found</a></h3>${between}<p>${TEXT}</p></div>`;
}

/** Whether the running text of an invented page is a row of teasers. */
function isRow(body: string): boolean {
  const { document } = new JSDOM(`<body>${body}`).window;
  const layout = layOut(outlinePage(document, 'https://coast.example/harbour').outline);
  const texts = layout.prose.flatMap((weight, index) => (weight > 0 ? [index] : []));
  return areTeasers(layout, texts);
}

it.each([
  ['below titles that lead to other pages', card('/roof').repeat(3), true],
  ['of whose titles one leads nowhere', `${card('/roof').repeat(5)}<div><h3>Roof</h3><p>${TEXT}</p></div>`, true],
  ['with a label, a name and a date between', card('/roof', '<p>News</p><p>Bo Vance</p><p>3 May</p>').repeat(3), true],
  ['by full addresses', card('https://coast.example/roof').repeat(3), true],
  ['that are only two', card('/roof').repeat(2), false],
  ['that are mostly without links', card('/roof').repeat(2) + `<div><p>${TEXT}</p></div>`.repeat(2), false],
  ['in one box', `<div>${`<h3><a href="/roof">Roof found</a></h3><p>${TEXT}</p>`.repeat(3)}</div>`, false],
  ['that are posts of the page', card('#14-05').repeat(3), false],
  ['that are posts with addresses below the page’s', card('/harbour/14-05').repeat(3), false],
  ['on things of other sites', card('https://shop.example/lamp').repeat(3), false],
  ['behind sentences with a link', card('/roof').replaceAll('</a>', '</a> by the sea').repeat(3), false],
])('paragraphs %s: %s', (_, body, expected) => {
  expect(isRow(body)).toBe(expected);
});
