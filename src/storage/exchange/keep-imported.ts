import type { ArticleId } from '../../core/notes/ids.ts';
import type { KeptArticle, MetArticle } from '../../core/notes/kept-article.ts';
import { mainOfEach } from '../articles/main-of-each.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ADDRESS_ROWS } from '../database/rows.ts';

/**
 * Finds the articles of imported notes, or keeps them, and puts down in `known` under which id each is kept. What is known
 * of them here stays, and no two articles are joined: a file is no page, and what it says of addresses is not to be undone.
 *
 *     await keepImported(database, notes.map(({ met }) => met), known)
 *
 * All are asked for and written together: one after the other they took longer than their notes. It must run inside a
 * transaction that may write articles and addresses.
 */
export async function keepImported(
  database: Database,
  met: readonly MetArticle[],
  known: Map<ArticleId, ArticleId>,
): Promise<void> {
  const wanted = [...new Map(met.map((each) => [each.article.id, each])).values()];
  const unknown = wanted.filter(({ article }) => !known.has(article.id));
  if (unknown.length === 0) return;
  const here = await whatIsHere(database, unknown);
  const articles: KeptArticle[] = [];
  const addresses: { readonly address: string; readonly articleId: ArticleId }[] = [];
  for (const { article, addresses: own } of unknown) {
    const found = here.mains.get(article.id) ?? firstAt(own, here.articleAt);
    if (found === null) articles.push(article);
    const main = found ?? article.id;
    known.set(article.id, main);
    for (const address of own) {
      if (here.taken.has(address)) continue;
      here.taken.add(address);
      here.articleAt.set(address, main);
      addresses.push({ address, articleId: main });
    }
  }
  await database.articles.bulkAdd(articles.map((article) => ({ ...article, sameAs: null })));
  await database.addresses.bulkPut(addresses);
}

/** The first of its addresses that is known says which article it is. */
function firstAt(addresses: readonly string[], articleAt: ReadonlyMap<string, ArticleId>): ArticleId | null {
  for (const address of addresses) {
    const found = articleAt.get(address);
    if (found !== undefined) return found;
  }
  return null;
}

type Here = {
  /** Of the articles that are here, the one that stands for each. */
  readonly mains: ReadonlyMap<ArticleId, ArticleId>;
  /** Which article stands for what is known under an address. */
  readonly articleAt: Map<string, ArticleId>;
  /** Addresses that have a row, be it a damaged one. */
  readonly taken: Set<string>;
};

async function whatIsHere(database: Database, met: readonly MetArticle[]): Promise<Here> {
  const ids = met.map(({ article }) => article.id);
  const addresses = [...new Set(met.flatMap((each) => each.addresses))];
  const [articleRows, addressRows] = await Promise.all([
    database.articles.bulkGet(ids),
    database.addresses.bulkGet(addresses),
  ]);
  const kept = ids.filter((_, index) => articleRows[index] !== undefined);
  const rows = parseRows(
    ADDRESS_ROWS,
    addressRows.filter((row) => row !== undefined),
  ).values;
  const mains = await mainOfEach(database, [...new Set([...kept, ...rows.map(({ articleId }) => articleId)])]);
  return {
    mains: new Map(kept.map((id) => [id, mains.get(id) ?? id])),
    articleAt: new Map(rows.map(({ address, articleId }) => [address, mains.get(articleId) ?? articleId])),
    taken: new Set(addresses.filter((_, index) => addressRows[index] !== undefined)),
  };
}
