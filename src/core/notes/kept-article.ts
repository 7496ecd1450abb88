import type { ArticleId } from './ids.ts';

/**
 * What is kept of an article that has notes: enough to list, to open and to cite it.
 *
 *     { id, url: 'https://news.example/engine', headline: 'Engine beats weaver', outlet: 'The Analytical Post', … }
 */
export type KeptArticle = {
  readonly id: ArticleId;
  /** The address to open and to cite. */
  readonly url: string;
  /** On a page that is no article: its title. */
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, as the article says it. */
  readonly published: string | null;
  /** ISO 8601, as the article says it. */
  readonly modified: string | null;
  /** BCP 47. */
  readonly lang: string;
};

/**
 * An article as a page shows it. Its `id` is only a proposal: the store has the last word, since it may know the
 * article from one of the addresses.
 */
export type MetArticle = {
  readonly article: KeptArticle;
  /**
   * Every address and key that the page is known to be the same article under, the most trusted first. The store
   * joins articles by them: an address that two articles share must not be among them.
   */
  readonly addresses: readonly string[];
};
