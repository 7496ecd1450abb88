import { findActors } from './actors/find-actors.ts';
import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/**
 * Finds who is named in an article, what was said, and by whom. Synchronous, and takes time linear in the text.
 *
 *     analyse(articleFromText('“We won,” said Ada Byron.')).quotes[0].actor   // the id of Ada Byron
 */
export function analyse(article: Article): Analysis {
  const actors = findActors(article);
  return { actors, ...findQuotes(article, actors) };
}
