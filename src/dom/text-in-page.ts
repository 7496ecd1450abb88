import type { Span } from '../core/text/span.ts';

/**
 * A text that stands in a page, and the way from it to the page and back: the article's, or all that is visible.
 *
 *     const { start, end } = matchAnchor(text.text, anchor);
 *     text.rangesOf(start, end)   // what to paint
 */
export type TextInPage = {
  readonly text: string;
  /** Its paragraphs and other parts, in order. */
  readonly blocks: readonly Span[];
  /** See `Reading.rangesOf`. */
  rangesOf(start: number, end: number): readonly Range[];
  /** See `Reading.offsetOf`. */
  offsetOf(node: Node, offset: number): number | null;
};
