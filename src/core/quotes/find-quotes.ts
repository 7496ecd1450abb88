import type { Actor } from '../actors/actor.ts';
import type { Article } from '../article/article.ts';
import type { NonSpeech, Quote } from './quote.ts';

/** Finds what was said in an article, and by whom among its actors. */
export function findQuotes(
  _article: Article,
  _actors: readonly Actor[],
): { readonly quotes: readonly Quote[]; readonly nonSpeech: readonly NonSpeech[] } {
  return { quotes: [], nonSpeech: [] };
}
