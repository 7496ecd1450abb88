import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/dom/read-article.ts';
import expected from './demo/expected.json' with { type: 'json' };

const html = readFileSync('tests/pages/demo/index.html', 'utf8');
const { document } = new JSDOM(html).window;
const textOf = (selector: string) => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');
const article = textOf('.body');

describe('the demo page', () => {
  it('is one file that asks for nothing from anywhere', () => {
    const loaders = 'script[src], link[rel=stylesheet], img, iframe, video, audio, source, object, embed';
    expect(document.querySelectorAll(loaders)).toHaveLength(0);
    expect(html).not.toMatch(/url\((?!#)|@import/);
  });

  it('is news of 700 words or more', () => {
    expect(article.trim().split(' ').length).toBeGreaterThanOrEqual(700);
  });

  it('has a dozen utterances by five named speakers', () => {
    expect(new Set(expected.quotes.map(({ group }) => group)).size).toBe(12);
    expect(new Set(expected.quotes.flatMap(({ actor }) => actor ?? [])).size).toBe(5);
  });
});

describe('what is expected of it', () => {
  it.each(expected.quotes)('stands in its article: $text', ({ text, speaker }) => {
    expect(article).toContain(text);
    expect(article).toContain(speaker);
  });

  it.each(expected.indirectQuotes)('stands in its article: $text', ({ text }) => {
    expect(article).toContain(text);
  });

  it.each(expected.actors)('is named in its article: $name', ({ name }) => {
    expect(article).toContain(name);
  });

  it.each(expected.notInBody)('stands in the page and not in its article: %s', (words) => {
    expect(textOf('body')).toContain(words);
    expect(article).not.toContain(words);
  });

  it('counts its paragraphs', () => {
    const paragraphs = [...document.querySelectorAll('.body > p')].map((p) => p.textContent);
    expect(paragraphs).toHaveLength(expected.article.paragraphs);
    expect(paragraphs[0]).toBe(expected.article.firstParagraph);
    expect(paragraphs.at(-1)?.startsWith(expected.article.lastParagraphStarts)).toBe(true);
  });
});

describe('the article read from it', () => {
  const read = readArticle(document, 'https://www.elswickcourier.example/islands/2026/03/05/skerrow-night-ferry');
  const { headline, siteName, authors, lede } = expected.article;
  const textsOf = (kind: string) =>
    read.blocks.filter((block) => block.kind === kind).map(({ start, end }) => read.text.slice(start, end));

  it('bears its headline, outlet, authors, standfirst and date', () => {
    expect(read).toMatchObject({ kind: 'article', headline, siteName, authors, lede });
    expect(read.published?.startsWith(expected.article.published)).toBe(true);
  });

  it('has its subheads, its first and its last paragraph', () => {
    expect(textsOf('subhead')).toEqual(expected.article.subheads);
    expect(textsOf('paragraph')[0]).toBe(expected.article.firstParagraph);
    expect(textsOf('paragraph').at(-1)?.startsWith(expected.article.lastParagraphStarts)).toBe(true);
  });

  it.each(expected.notInBody)('leaves out what is no part of it: %s', (words) => {
    expect(read.text).not.toContain(words);
  });
});
