import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import type { readArticle } from '../../../src/dom/read-article.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { readerScript } from '../stage/page/reader-script.ts';
import { setStage } from '../stage/set-stage.ts';

/** What the script below leaves in its page. */
declare let reader: { readonly readArticle: typeof readArticle };

const PARAGRAPHS = [
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.',
  'Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.',
  'Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.',
];
const STORY = `<h1>Harbour reopens</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;

/** Fields that hide what their form has under these names, once and twice: two of one name are a list. */
const fields = (...names: readonly string[]) => names.map((name) => `<input name="${name}">`).join('');
const inForm = (story: string, ...names: readonly string[]) => `<form>${story}${fields(...names)}</form>`;

type Strange = readonly [what: string, type: DOMParserSupportedType, source: string];

/** What jsdom would not show as browsers do. */
const READABLE: readonly Strange[] = [
  ['a form that hides its name', 'text/html', inForm(STORY, 'localName', 'tagName')],
  ['a form that hides what kind of node it is', 'text/html', inForm(STORY, 'nodeType')],
  ['a form that hides its attributes', 'text/html', inForm(STORY, 'hasAttribute', 'getAttribute', 'id', 'className')],
  ['a form that hides what is in it', 'text/html', inForm(STORY, 'firstChild', 'firstChild', 'childNodes')],
  ['a form that hides what follows it', 'text/html', inForm('', 'nextSibling', 'nextSibling') + STORY],
  ['a form that hides how it is reached', 'text/html', inForm(STORY, 'parentElement', 'parentNode', 'closest')],
  [
    'a hidden form beside it',
    'text/html',
    `<form hidden style="display: none">${fields('hasAttribute', 'getAttribute')}</form>${STORY}`,
  ],
  [
    'XHTML',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Harbour reopens</title></head><body>${STORY}</body></html>`,
  ],
  [
    'five megabytes of structured data',
    'text/html',
    `<script type="application/ld+json">[${'{"a":[{}]},'.repeat(450_000)}{}]</script>${STORY}`,
  ],
];

const UNREADABLE: readonly Strange[] = [
  ['nothing', 'text/html', ''],
  ['a frameset', 'text/html', '<frameset><frame src="a"><frame src="b"></frameset>'],
  ['a feed', 'application/xml', '<feed><title>x</title><entry/></feed>'],
  ['XML that is broken', 'application/xml', '<feed><title>'],
  ['a drawing', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text>${PARAGRAPHS[0]}</text></svg>`],
];

/** Parses a page and reads it. */
function readStrange(source: string, type: DOMParserSupportedType) {
  const { kind, headline, text, blocks } = reader.readArticle(
    new DOMParser().parseFromString(source, type),
    'https://coast.example/harbour-reopens',
  );
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return { kind, headline, paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)) };
}

describe.each(BROWSERS_UNDER_TEST)('a strange page, in %s,', (name) => {
  const stage = setStage(name, { '/': newsPage() });
  let page: Page | null = null;
  beforeAll(async () => {
    page = await stage.openPage('/');
    await page.evaluate(await readerScript());
  });
  afterAll(async () => {
    await page?.close();
  });

  test.each(READABLE)('is read: %s', async (_, type, source) => {
    const found = await page?.evaluate(readStrange, source, type);
    expect(found).toMatchObject({ headline: 'Harbour reopens', paragraphs: PARAGRAPHS });
  });

  test.each(UNREADABLE)('is no article: %s', async (_, type, source) => {
    expect(await page?.evaluate(readStrange, source, type)).toMatchObject({ kind: 'other', paragraphs: [] });
  });
});
