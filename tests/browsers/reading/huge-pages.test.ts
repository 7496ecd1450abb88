import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import type { readArticle } from '../../../src/dom/read-article.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { readerScript } from '../stage/page/reader-script.ts';
import { setStage } from '../stage/set-stage.ts';

/** What the script below leaves in its page. */
declare let reader: { readonly readArticle: typeof readArticle };

let script = '';
beforeAll(async () => {
  script = await readerScript();
});

const HEADLINE = 'Harbour reopens after the long storm';

/**
 * Making more takes the browsers themselves time without bound, and no page that is served has them: Chromium parses
 * 100,000 in 80 seconds. Firefox looks at all elements around a new one, and makes 30,000 in ten.
 */
const DEEP = { chromium: 240_000, firefox: 15_000 } as const;

/** How a page is filled: it is made by script, in a document that is never laid out. */
type Filling = 'articles' | 'text nodes' | 'nested divs';

/** Makes a page of that filling around a short article, and reads it. */
function readFilled(filling: Filling, headline: string, deep: number) {
  // Each its own, since what stands on a page again and again is none of its article.
  const paragraphOf = (n: number) =>
    `Ship ${n} had waited for nine days and left the harbour on Sunday, with all that was on board. `.repeat(3);
  const made = document.implementation.createHTMLDocument(headline);
  const add = (parent: Element, tag: string, text = '') => {
    const element = parent.appendChild(made.createElement(tag));
    if (text !== '') element.append(text);
    return element;
  };
  const article = add(made.body, 'article');
  add(article, 'h1', headline);
  for (let n = 0; n < 12; n += 1) add(article, 'p', paragraphOf(n));
  if (filling === 'articles') for (let n = 12; n < 40_000; n += 1) add(article, 'p', paragraphOf(n));
  if (filling === 'text nodes') {
    for (let n = 0; n < 400; n += 1) {
      const paragraph = add(article, 'p');
      for (let word = 0; word < 500; word += 1) paragraph.append(made.createTextNode(`${n} and word ${word}, `));
      paragraph.append('as it was said.');
    }
  }
  if (filling === 'nested divs') {
    let inner = add(article, 'div');
    for (let n = 0; n < deep; n += 1) inner = add(inner, 'div');
    inner.append(paragraphOf(12));
  }
  const read = reader.readArticle(made, 'https://news.example/harbour-reopens');
  return {
    headline: read.headline,
    kind: read.kind,
    isIncomplete: read.incomplete === true,
    paragraphs: read.blocks.filter((block) => block.kind === 'paragraph').length,
    letters: read.text.length,
    first: read.text.slice(headline.length + 2, headline.length + 22),
  };
}

describe.each(BROWSERS_UNDER_TEST)('a page larger than any, in %s,', (name) => {
  const stage = setStage(name, { '/': newsPage() });

  async function read(filling: Filling) {
    const page = await stage.openPage('/');
    await page.evaluate(script);
    const found = await page.evaluate(readFilled, filling, HEADLINE, DEEP[name]);
    await page.close();
    return found;
  }

  test('of 10 MB of paragraphs: its beginning is read, and called that', async () => {
    const found = await read('articles');
    expect(found).toMatchObject({ headline: HEADLINE, isIncomplete: true });
    expect(found.first).toMatch(/^Ship 0 had waited/);
    expect(found.letters).toBeLessThan(10_000_000);
    expect(found.paragraphs).toBeGreaterThan(12);
  });

  test('of 200,000 text nodes: read to its end, or called incomplete', async () => {
    const found = await read('text nodes');
    expect(found.headline).toBe(HEADLINE);
    expect(found.first).toMatch(/^Ship 0 had waited/);
    expect(found.paragraphs === 412 || found.isIncomplete).toBe(true);
  });

  test('of divs nested by the ten thousand: the article before them is read', async () => {
    const found = await read('nested divs');
    expect(found.headline).toBe(HEADLINE);
    expect(found.first).toMatch(/^Ship 0 had waited/);
    expect(found.paragraphs).toBeGreaterThanOrEqual(12);
  });
});
