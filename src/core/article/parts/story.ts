import type { Body } from '../body/find-body.ts';
import type { Island } from '../body/islands.ts';
import type { Headline } from '../fields/headline/find-headline.ts';
import type { Layout } from '../layout.ts';

/** What a decision about one block may look at: the page, and where headline and running text stand in it. */
export type Story = {
  readonly layout: Layout;
  readonly body: Body;
  /** The box among the paragraphs that a block stands in, by the block's index. */
  readonly islands: ReadonlyMap<number, Island>;
  /** Short texts that stand on the page again and again. */
  readonly chorus: ReadonlySet<string>;
  /** The lines that head the posts of a live blog. */
  readonly posts: ReadonlySet<number>;
  readonly headline: Headline | null;
  /** Who wrote the article. */
  readonly authors: readonly string[];
  /** The outlet's name. */
  readonly siteName: string | null;
  /** The first block of the article: its headline if that is shown. */
  readonly start: number;
  /** The blocks of the standfirst, with what made each one. */
  readonly lede: ReadonlyMap<number, string>;
};
