import type { Article } from '../article/article.ts';
import type { Actor } from './actor.ts';

/** Finds the named actors of an article. */
export function findActors(_article: Article): readonly Actor[] {
  return [];
}
