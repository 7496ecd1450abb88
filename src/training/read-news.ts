import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NewsArticle, parseNews } from './parse-news.ts';

/** The training news of a language, and those articles that are kept apart to measure on. */
export type News = { readonly train: readonly NewsArticle[]; readonly dev: readonly NewsArticle[] };

/**
 * Reads `<folder>/<lang>/*.txt`; the articles listed in `<folder>/dev.ids` are never learned from.
 */
export function readNews(folder: string, lang: string): News {
  const dev = new Set(readFileSync(path.join(folder, 'dev.ids'), 'utf8').split(/\s+/));
  const articles = readdirSync(path.join(folder, lang))
    .sort()
    .flatMap((file) => parseNews(readFileSync(path.join(folder, lang, file), 'utf8')));
  return {
    train: articles.filter(({ id }) => !dev.has(id)),
    dev: articles.filter(({ id }) => dev.has(id)),
  };
}
