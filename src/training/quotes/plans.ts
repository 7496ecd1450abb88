/** How the weights of one group of languages are made: from which articles, for whom, into which files. */
export type QuotePlan = {
  /** `en` or `european`. */
  readonly name: string;
  /** Files of `corpora/quotes` to learn from, without their ending. */
  readonly corpora: readonly string[];
  /** Folders of `src/training/news` to learn from. */
  readonly news: readonly string[];
  /** The languages that the weights are for: those peculiar to another are left out. */
  readonly langs: readonly string[];
  /** The beginning of the files' and of the constants' names: `english` makes `english-speaker-weights.ts`. */
  readonly prefix: string;
};

const SIX = ['de', 'fr', 'es', 'it', 'pt', 'nl'];

/**
 * The groups share no file, so that either can be made again alone; but what all languages share, each learns from all:
 * without the others, English loses 1.4 points of JOINT on our own articles.
 */
export const QUOTE_PLANS: readonly QuotePlan[] = [
  { name: 'en', corpora: ['polnear-train'], news: ['en', ...SIX], langs: ['en'], prefix: 'english' },
  { name: 'european', corpora: ['polnear-train'], news: ['en', ...SIX], langs: SIX, prefix: 'european' },
];
