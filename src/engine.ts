/**
 * The public face of On Record for Node and for researchers: one module without imports and without extension APIs,
 * the language models inside.
 *
 *     import { readArticle, analyse } from 'on-record/dist/engine.mjs';
 *     const { quotes, actors } = analyse(readArticle(document, document.URL));
 */
import type { Actor } from './core/actors/actor.ts';
import { findActors as findActorsWith } from './core/actors/find-actors.ts';
import type { ActorModel } from './core/actors/model/model.ts';
import { modelNameFor } from './core/actors/model/model-name.ts';
import { parseModel } from './core/actors/model/reading/parse-model.ts';
import english from './core/actors/models/en.bin';
import european from './core/actors/models/european.bin';
import { analyse as analyseWith } from './core/analyse.ts';
import type { Analysis } from './core/analysis.ts';
import type { Article } from './core/article/article.ts';

export { groupMentions } from './core/actors/group-mentions.ts';
export { describeAnchor } from './core/anchors/describe-anchor.ts';
export { matchAnchor } from './core/anchors/match-anchor.ts';
export { articleFromText } from './core/article/article-from-text.ts';
export { readArticle } from './dom/read-article.ts';

const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['en', english],
  ['european', european],
]);

/** Read at the first article in one of their languages, so that loading the module costs nothing. */
const models = new Map<string, ActorModel | null>();

function loadModel({ lang }: Article): ActorModel | null {
  const name = modelNameFor(lang);
  const bytes = FILES.get(name ?? '');
  if (name === null || bytes === undefined) return null;
  const model = models.get(name) ?? parseModel(bytes);
  models.set(name, model);
  return model;
}

/** Finds who is named in an article, what was said, and by whom. */
export function analyse(article: Article): Analysis {
  return analyseWith(article, loadModel(article));
}

/** Finds the named actors of an article, without the quotes. */
export function findActors(article: Article): readonly Actor[] {
  return findActorsWith(article, loadModel(article));
}
