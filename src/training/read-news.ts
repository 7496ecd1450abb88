import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NewsArticle, parseNews } from './parse-news.ts';

/** The training news of a language, and those articles that are kept apart to measure on. */
export type News = { readonly train: readonly NewsArticle[]; readonly dev: readonly NewsArticle[] };

/**
 * Reads the files of all rooms of `<folder>/<lang>`, in the order of their names; the articles listed in `<folder>/dev.ids`
 * are never learned from.
 */
export function readNews(folder: string, lang: string): News {
  const dev = new Set(readFileSync(path.join(folder, 'dev.ids'), 'utf8').split(/\s+/));
  const articles = newsFiles(path.join(folder, lang)).flatMap((file) => parseNews(readFileSync(file, 'utf8')));
  return {
    train: articles.filter(({ id }) => !dev.has(id)),
    dev: articles.filter(({ id }) => dev.has(id)),
  };
}

/** By name without the room, so that what is learned stays the same when a file moves to another room. */
function newsFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  const named = files.map((file) => ({ name: path.basename(file), file: path.join(folder, file) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ file }) => file);
}
