import * as v from 'valibot';
import { articleIdSchema } from '../ids.ts';
import type { KeptArticle, MetArticle } from '../kept-article.ts';

/**
 * An article from outside: a message, the database, a file. Its address may be opened by a click, so it is one of the
 * web's: `javascript:` and the like are refused.
 *
 *     v.safeParse(keptArticleSchema, { id, url: 'javascript:alert(1)', … }).success   // false
 */
export const keptArticleSchema = v.object({
  id: articleIdSchema,
  url: v.pipe(v.string(), v.regex(/^(?:https?|file):\/\//i)),
  headline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  authors: v.array(v.string()),
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  lang: v.string(),
}) satisfies v.GenericSchema<unknown, KeptArticle>;

/** An article as a page shows it, from a message. */
export const metArticleSchema = v.object({
  article: keptArticleSchema,
  addresses: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, MetArticle>;
