import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNews } from '../../src/training/read-news.ts';

const NEWS = 'src/training/news';
/** Other folders hold sets that others wrote. */
const LANGUAGES = readdirSync(NEWS).filter((folder) => /^[a-z]{2}$/.test(folder));

describe('reading news', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'news-'));
    mkdirSync(path.join(folder, 'en', 'papers'), { recursive: true });
    mkdirSync(path.join(folder, 'en', 'wires'));
    writeFileSync(path.join(folder, 'dev.ids'), 'c\n');
    writeFileSync(path.join(folder, 'en', 'wires', 'harbour.txt'), '=== id: a | lang: en\nOne\n');
    writeFileSync(
      path.join(folder, 'en', 'papers', 'mayor.txt'),
      '=== id: b | lang: en\nTwo\n\n=== id: c | lang: en\nThree\n',
    );
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('goes by the names of files, whatever their room, and keeps apart what is only measured on', () => {
    const { train, dev } = readNews(folder, 'en');
    expect(train.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(dev.map(({ id }) => id)).toEqual(['c']);
  });
});

describe.each(LANGUAGES)('the training news in %s', (lang) => {
  const { train, dev } = readNews(NEWS, lang);
  const articles = [...train, ...dev];

  it('is in that language, and no id stands twice', () => {
    expect(articles.filter((article) => article.lang !== lang).map(({ id }) => id)).toEqual([]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('stands in rooms that the guide lists, in files whose names stand once', () => {
    const guide = readFileSync(path.join(NEWS, 'README.md'), 'utf8');
    const entries = readdirSync(path.join(NEWS, lang), { recursive: true, withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `\`${name}\``);
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(rooms.filter((room) => !guide.includes(room))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it('has no mark left in its text', () => {
    expect(articles.filter(({ text }) => /\[\[|\]\]|<\/?[a-z]/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
