import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNews } from '../../src/training/read-news.ts';

const NEWS = 'src/training/news';
/** Other folders hold sets that others wrote. */
const LANGUAGES = readdirSync(NEWS).filter((folder) => /^[a-z]{2}$/.test(folder));

describe.each(LANGUAGES)('the training news in %s', (lang) => {
  const { train, dev } = readNews(NEWS, lang);
  const articles = [...train, ...dev];

  it('is in that language, and no id stands twice', () => {
    expect(articles.filter((article) => article.lang !== lang).map(({ id }) => id)).toEqual([]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('has no mark left in its text', () => {
    expect(articles.filter(({ text }) => /\[\[|\]\]|<\/?[a-z]/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
