import type { Article } from '../core/article/article.ts';

/**
 * An article, and the way from its text to the page and back.
 *
 *     reading.rangesOf(quote.start, quote.end)          // what to paint
 *     reading.offsetOf(selection.anchorNode, 3)         // where the reader's selection begins
 */
export type Reading = {
  readonly id: string;
  readonly article: Article;
  /**
   * The places of `article.text.slice(start, end)` in the page, in order: one range for each run without foreign
   * text in between, so that nothing which is no part of the article is ever painted. Empty if they are gone.
   */
  rangesOf(start: number, end: number): readonly Range[];
  /** The offset in `article.text` that a point in the page stands for; `null` outside the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether the reader now looks at another article that the page has loaded. */
  hasMovedOn(): boolean;
};
