import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../src/core/article/article.ts';
import { readArticle } from '../../src/dom/read-article.ts';

const CEASEFIRE = '../shared/pages/ceasefire';

describe.runIf(existsSync(CEASEFIRE))('a real article in a page around it', () => {
  const expected = JSON.parse(existsSync(CEASEFIRE) ? readFileSync(`${CEASEFIRE}/expected.json`, 'utf8') : '{}');
  const html = existsSync(CEASEFIRE) ? readFileSync(`${CEASEFIRE}/index.html`, 'utf8') : '';
  const { document } = new JSDOM(html, { url: 'https://news.example/ceasefire' }).window;
  const before = document.documentElement.outerHTML;
  const article = readArticle(document, document.URL);

  it('has its fields', () => {
    const { kind, headline, siteName, published, authors } = article;
    const wanted = expected.article;
    expect({ kind, headline, siteName, published, authors }).toEqual({
      kind: 'article',
      headline: wanted.headline,
      siteName: wanted.siteName,
      published: wanted.published,
      authors: wanted.authors,
    });
  });

  it('has all its paragraphs and no other', () => {
    const paragraphs = textsOf(article, 'paragraph');
    expect(paragraphs).toHaveLength(expected.article.paragraphs);
    expect(paragraphs[0]).toBe(expected.article.firstParagraph);
    expect(paragraphs.at(-1)).toContain(expected.article.lastParagraphStarts);
  });

  it('shows the caption once', () => {
    expect(textsOf(article, 'caption')).toEqual([expected.article.caption]);
  });

  it('keeps what is no part of it out of the text', () => {
    for (const words of expected.notInBody) expect(article.text).not.toContain(words);
    expect(article.text).not.toContain(expected.article.agency);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('says of a page without running text that it is no article', () => {
  const { document } = new JSDOM('<h1>Coast Daily</h1><ul><li><a href="/a">Harbour reopens</a></li></ul>').window;
  expect(readArticle(document, 'https://news.example/').kind).toBe('other');
});

function textsOf(article: Article, kind: BlockKind): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map((block) => article.text.slice(block.start, block.end));
}
