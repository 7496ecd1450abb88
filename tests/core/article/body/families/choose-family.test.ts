import { expect, it } from 'vitest';
import { composeHtml } from '../../compose-html.ts';

const STORM = [
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.',
  'Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.',
  'Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.',
];
const OTHERS = ['roof', 'ferry', 'net', 'crane', 'gate'].map(
  (thing) =>
    `The ${thing} that the storm took away has been found, and nobody knows who will bring it back to its place.`,
);

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const boxes = (texts: readonly string[]) => texts.map((text) => `<div class="item"><p>${text}</p></div>`).join('');

it.each([
  {
    what: 'a short text in the <article> of the heading, and not longer teasers beside it',
    page: `<article><h1>Harbour reopens</h1><div>${paragraphs(STORM.slice(0, 2))}</div></article><div>${boxes(OTHERS)}</div>`,
    texts: STORM.slice(0, 2),
  },
  {
    what: 'it too where a line of another class stands beside a teaser',
    page: `<article><h1>Harbour reopens</h1><div>${paragraphs(STORM.slice(0, 2))}</div></article><div>${boxes(OTHERS).replace('</div>', `<p class="note">${STORM[2]} Its owner is not known.</p></div>`)}</div>`,
    texts: STORM.slice(0, 2),
  },
  {
    what: 'the text in the box of the heading, and not what readers answer',
    page: `<div><div><h1>Harbour reopens</h1><div>${paragraphs(STORM)}</div></div><div>${boxes(OTHERS)}</div></div>`,
    texts: STORM,
  },
  {
    what: 'paragraphs wrapped one by one, where nothing else stands by the heading',
    page: `<div><div><h1>Harbour reopens</h1><p>${STORM[0]}</p></div><div>${boxes(OTHERS)}</div></div>`,
    texts: OTHERS,
  },
  {
    what: 'and not the points under the heading',
    page: `<div><div><h1>Harbour reopens</h1><ul>${STORM.map((text) => `<li>${text}</li>`).join('')}</ul></div><div>${paragraphs(OTHERS)}</div></div>`,
    texts: OTHERS,
  },
])('chosen is $what', ({ page, texts }) => {
  const { article } = composeHtml(`<title>Harbour reopens</title><body>${page}`);
  const found = article.blocks.filter(({ kind }) => kind === 'paragraph');
  expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(texts);
});
