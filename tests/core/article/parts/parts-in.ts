import { JSDOM } from 'jsdom';
import type { Block } from '../../../../src/core/article/article.ts';
import { composeArticle } from '../../../../src/core/article/compose-article.ts';
import { outlinePage } from '../../../../src/dom/outline/outline-page.ts';

const PARAGRAPHS = [
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.',
  'Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.',
  'Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.',
  'The council meets on Monday to decide who pays for the repairs, which the engineers put at four million.',
];

const [first, second, third, fourth] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/**
 * What the parts of an invented article are found to be, with something put in a banner with its headline, before its text,
 * among its paragraphs or after them, above its headline or below its text's container: `kind: words`, furniture in brackets, and
 * in a caption who made the picture: `caption: The mole at noon. [Photo: Karl Benz]`.
 */
export function partsIn(page: {
  wrapped?: string;
  before?: string;
  among?: string;
  after?: string;
  lead?: string;
  above?: string;
  below?: string;
}): readonly string[] {
  const { wrapped = '', before = '', among = '', after = '', lead = '', above = '', below = '' } = page;
  const html = `<title>Harbour reopens | The Coast Daily</title><body><article>${above}<div${wrapped && ' class="hero-banner"'}><h1>Harbour reopens</h1>${wrapped}</div>${before}
    <div class="text">${lead}${first}${second}${among}${third}${fourth}${after}</div>${below}</article></body>`;
  const { document } = new JSDOM(html).window;
  const { article } = composeArticle(outlinePage(document, 'https://coast.example/harbour-reopens').outline);
  const own = new Set([...PARAGRAPHS, 'Harbour reopens']);
  return [
    ...article.blocks.map((block) => ({ kind: block.kind, text: withCredit(article.text, block) })),
    ...article.furniture.map(({ kind, text }) => ({ kind: `(${kind})`, text })),
  ]
    .filter(({ text }) => !own.has(text))
    .map(({ kind, text }) => `${kind}: ${text}`);
}

function withCredit(text: string, { start, end, credit }: Block): string {
  if (credit === undefined) return text.slice(start, end);
  return `${text.slice(start, credit.start)}[${text.slice(credit.start, credit.end)}]${text.slice(credit.end, end)}`;
}
