import type { Actor } from '../core/actors/actor.ts';
import { findActors } from '../core/actors/find-actors.ts';
import type { Article } from '../core/article/article.ts';
import { modelOf } from './model-of.ts';

/** The actors of an article as the product finds them. */
export function actorsIn(article: Article): readonly Actor[] {
  const { names, learned } = modelOf(article.lang);
  return findActors(article, names, learned?.roles ?? null);
}
