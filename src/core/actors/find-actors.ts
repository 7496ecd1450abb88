import type { Article } from '../article/article.ts';
import type { LinearModel } from '../linear-model/linear-model.ts';
import type { Actor } from './actor.ts';
import { followActors } from './follow-actors.ts';
import type { ActorModel } from './model/model.ts';

/**
 * Finds the named actors of an article: who they are, and every place where they are named. Linear in the text.
 *
 *     Norwegian Foreign Minister Sigrid Halvorsen … Halvorsen   → one person, "Sigrid Halvorsen", with two mentions
 *
 * @param model `null`, or one for another language than the article's: rules and lists alone.
 * @param roles what was learned of whom phrases mean; `null`: rules alone.
 */
export function findActors(
  article: Article,
  model: ActorModel | null = null,
  roles: LinearModel | null = null,
): readonly Actor[] {
  return followActors(article, model, roles).actors;
}
