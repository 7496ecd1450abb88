/**
 * The public face of On Record for Node and for researchers: one module without imports and without extension APIs.
 *
 *     import { readArticle, analyse } from 'on-record/dist/engine.mjs';
 *     const { quotes, actors } = analyse(readArticle(document, document.URL));
 */
export { findActors } from './core/actors/find-actors.ts';
export { groupMentions } from './core/actors/group-mentions.ts';
export { analyse } from './core/analyse.ts';
export { articleFromText } from './core/article/article-from-text.ts';
export { readArticle } from './dom/read-article.ts';
