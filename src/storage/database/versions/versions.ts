import type { Transaction } from 'dexie';

/**
 * The shapes that the database has had. A version that was published is never edited: a new shape is a new entry at
 * the end, with the way from the one before, and a fixture of the old one in `tests/storage/database/versions/fixtures`.
 *
 *     { version: 2, tables: { notes: `${…}, *live.words` }, upgrade: async (transaction) => { … } }
 */
export type Version = {
  readonly version: number;
  /** For each table that this version adds or changes, its primary key and its indexes, as Dexie writes them. */
  readonly tables: { readonly [table: string]: string };
  /** Rewrites the rows of the version before; `null`: they stay as they are. It runs inside the upgrade's transaction. */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
};

/** All versions, the oldest first. */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    tables: {
      // Joined articles: a member's `sameAs` is the one that stands for all; `null` is in no index.
      articles: 'id, sameAs',
      // Every address and key an article was met under. The address itself is the key: it belongs to one article.
      addresses: 'address, articleId',
      // `live` holds what lists of notes are found by; a note in the trash has none, so that those indexes never
      // walk over it. `deleted` is the other way round: only a note in the trash is in its index. Where a list has
      // pages, the id makes the place unique at which the next page begins.
      notes: 'id, articleId, live.articleId, [live.modified+id], *live.tags, [deleted+id]',
      // In the order of the commits. One request may change several notes. `draft`: the one that the request completed.
      changes: '++sequence, request, noteId, articleId, draft',
      drafts: 'id, *met.addresses',
      // The reader's own on actors; `names` are all that it speaks of.
      corrections: 'id, *names',
    },
    upgrade: null,
  },
];
