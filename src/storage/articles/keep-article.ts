import type { ArticleId } from '../../core/notes/ids.ts';
import type { KeptArticle, MetArticle } from '../../core/notes/kept-article.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS } from '../database/rows.ts';
import { groupOf } from './group-of.ts';
import { mainArticles } from './main-articles.ts';
import { mainsOf } from './mains-of.ts';

/**
 * Finds the article that a page shows, or keeps it as a new one. Articles that this page shows to be the same are
 * joined, addresses that were not known are added, and facts that were missing are filled in; what is there stays.
 *
 *     await keepArticle(database, met)   // met.article.id, if nothing was known
 *
 * It must run inside a transaction that may write articles and addresses.
 */
export async function keepArticle(database: Database, met: MetArticle): Promise<ArticleId> {
  const known = await knownArticles(database, met);
  const [main = met.article.id, ...others] = known;
  if (known.length === 0) await database.articles.add({ ...met.article, sameAs: null });
  else await fillIn(database, main, met.article);
  for (const other of others) await join(database, main, other);
  await addAddresses(database, main, met.addresses);
  return main;
}

/**
 * The articles known to be what a page shows, the one that shall stand for all first; none if it is new.
 */
export async function knownArticles(database: Database, met: MetArticle): Promise<readonly ArticleId[]> {
  const byAddress = await mainArticles(database, met.addresses);
  // A page sends its proposal with each of its notes: the second time it is known, whatever has become of addresses.
  const isKept = (await database.articles.where('id').equals(met.article.id).count()) > 0;
  return isKept ? mainsOf(database, [...byAddress, met.article.id]) : byAddress;
}

async function fillIn(database: Database, id: ArticleId, met: KeptArticle): Promise<void> {
  const [kept] = parseRows(ARTICLE_ROWS, [await database.articles.get(id)]).values;
  if (!kept) return;
  const filled = {
    ...kept,
    headline: kept.headline ?? met.headline,
    outlet: kept.outlet ?? met.outlet,
    authors: kept.authors.length > 0 ? kept.authors : met.authors,
    published: kept.published ?? met.published,
    modified: kept.modified ?? met.modified,
  };
  if (JSON.stringify(filled) !== JSON.stringify(kept)) await database.articles.put(filled);
}

async function join(database: Database, main: ArticleId, other: ArticleId): Promise<void> {
  for (const id of await groupOf(database, [other])) await database.articles.update(id, { sameAs: main });
}

async function addAddresses(database: Database, articleId: ArticleId, addresses: readonly string[]): Promise<void> {
  const rows = await database.addresses.bulkGet([...addresses]);
  const unknown = addresses.filter((_, index) => rows[index] === undefined);
  await database.addresses.bulkPut(unknown.map((address) => ({ address, articleId })));
}
