import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/core/article/compose-article.ts';
import { outlinePage } from '../../src/dom/outline/outline-page.ts';
import { readPage } from '../../src/dom/read-page.ts';

const SENTENCE =
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for days. ';

/** Reads a page and checks what must hold of any: the text is its blocks', and nothing in the page has changed. */
function readStrange(document: Document) {
  const reading = readPage(document, 'https://coast.example/a', 'one');
  const { article } = reading;
  expect(article.blocks.map((block) => article.text.slice(block.start, block.end)).join('\n\n')).toBe(article.text);
  return reading;
}

function readHtml(html: string) {
  return readStrange(new JSDOM(html).window.document);
}

describe('a strange page is read without an error', () => {
  it.each([
    ['empty', ''],
    ['a frameset', '<frameset><frame src="a"><frame src="b"></frameset>'],
    ['broken structured data', '<script type="application/ld+json">{"@type":</script><p>x</p>'],
    [
      'cyclic structured data',
      '<script type="application/ld+json">{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"name":"x"}</script><p>x</p>',
    ],
    ['invalid dates', '<meta property="article:published_time" content="2026-99-99T99:99"><p>x</p>'],
    ['lone surrogates', `<p>${SENTENCE}\uD800 ${SENTENCE}</p><p>\uDC00${SENTENCE}</p><p>${SENTENCE}</p>`],
  ])('%s', (_, html) => {
    expect(readHtml(html).article.kind).toBe('other');
  });

  it('a form whose fields hide its own properties, as they do in browsers', () => {
    const { document } = new JSDOM('<form><p>x</p><input></form>').window;
    const [form, input] = [document.querySelector('form'), document.querySelector('input')];
    for (const name of ['id', 'getAttribute']) Object.defineProperty(form, name, { value: input });
    expect(readStrange(document).article.kind).toBe('other');
  });

  it('an XML document', () => {
    const { window } = new JSDOM('');
    const document = new window.DOMParser().parseFromString('<feed><title>x</title><entry/></feed>', 'application/xml');
    expect(readStrange(document).article.kind).toBe('other');
  });

  it('five megabytes of structured data', () => {
    const things = JSON.stringify(
      Array.from({ length: 90_000 }, (_, id) => ({ '@type': 'NewsArticle', headline: id })),
    );
    expect(things.length).toBeGreaterThan(3_000_000);
    const data = `<script type="application/ld+json">${things.padEnd(5_000_000)}</script>`;
    expect(readHtml(`${data}<p>x</p>`).article.kind).toBe('other');
  });

  it('a page whose body has been taken out', () => {
    const { document } = new JSDOM(`<h1>Harbour</h1><p>${SENTENCE}</p>`).window;
    document.body.remove();
    expect(readStrange(document).article.kind).toBe('other');
  });

  it('elements nested 4,000 deep (deeper, jsdom itself overflows)', () => {
    const { document } = new JSDOM('<body></body>').window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 4000; depth += 1) {
      const outer = document.createElement('div');
      if (depth % 100 === 0) outer.textContent = SENTENCE;
      inner.append(outer);
      inner = outer;
    }
    expect(readStrange(document).article.headline).toBeNull();
  }, 60_000);

  it('200,000 text nodes in one paragraph', () => {
    const { document } = new JSDOM('<body><p></p></body>').window;
    const paragraph = document.querySelector('p');
    for (let index = 0; index < 200_000; index += 1) paragraph?.append(document.createTextNode('ab '));
    expect(readStrange(document).article.kind).toBe('other');
    const { outline } = outlinePage(document, 'https://coast.example/a', { milliseconds: Number.POSITIVE_INFINITY });
    expect(outline.blocks[0]?.text.length).toBeGreaterThan(500_000);
  }, 60_000);
});

describe('a page that takes too long', () => {
  it('is read as far as the time goes, and marked', () => {
    const { document } = new JSDOM(`<h1>Harbour</h1><div>${`<p>${SENTENCE}</p>`.repeat(3000)}</div>`).window;
    let time = 0;
    const now = () => {
      time += 1;
      return time;
    };
    const { outline } = outlinePage(document, 'https://coast.example/a', { milliseconds: 1.5, now });
    expect(outline.blocks.length).toBeGreaterThan(100);
    expect(outline.blocks.length).toBeLessThan(3000);
    expect(composeArticle(outline).article.incomplete).toBe(true);
    expect(readStrange(document).article.incomplete).toBeUndefined();
  });

  it('is read as far as its blocks go, if it has very many', () => {
    const { document } = new JSDOM(`<h1>Harbour</h1><div>${`<p>${SENTENCE}</p>`.repeat(3000)}</div>`).window;
    const { outline } = outlinePage(document, 'https://coast.example/a', { blocks: 500 });
    expect(outline.isWhole).toBe(false);
    expect(outline.blocks.length).toBeGreaterThan(500);
    expect(outline.blocks.length).toBeLessThan(3000);
  });
});

describe('of any page', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      SENTENCE,
      'x',
      '<br>',
      '<br><br>',
      '<img alt="x">',
      '<script>no()</script>',
      '\u00AD',
      '\u00A0',
      '漢字',
    ),
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[<&>]/gu, '')),
  );
  const tag = fc.constantFrom(
    'div',
    'p',
    'b',
    'a',
    'ul',
    'li',
    'h2',
    'blockquote',
    'figure',
    'figcaption',
    'span',
    'aside',
    'article',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(tag, fc.constantFrom('', 'text', 'newsletter', 'caption'), fc.array(tie('tree'), { maxLength: 5 }))
        .map(([name, className, children]) => `<${name} class="${className}">${children.join('')}</${name}>`),
    ),
  }));
  const page = fc
    .array(tree, { maxLength: 8 })
    .map((parts) => `<h1>Harbour</h1>${parts.join('')}<div><p>${SENTENCE}</p></div>`);

  it('the ranges hold the text and nothing else, and lead back to it', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { document } = new JSDOM(html).window;
        const before = document.documentElement.outerHTML;
        const { article, rangesOf, offsetOf } = readStrange(document);
        for (const block of article.blocks) {
          const painted = rangesOf(block.start, block.end).map(String).join('');
          const bare = (text: string) => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]/gu, '');
          expect(bare(painted)).toBe(bare(article.text.slice(block.start, block.end)));
        }
        for (let at = 0; at < article.text.length; at += 7) {
          const [range] = rangesOf(at, at + 1);
          if (range) expect(offsetOf(range.startContainer, range.startOffset)).toBe(at);
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
