import type { PageBlock, PageOutline } from '../../../page-outline.ts';

/** The blocks that a byline may stand in: from a little before the headline to a little into the text. */
export type Near = {
  readonly from: number;
  readonly to: number;
  /** The headline; `null`: it is shown nowhere. */
  readonly heading: number | null;
};

const LONGEST_BYLINE = 120;

/** Those of the blocks where a byline may stand that are no longer than one: `By Ada Byron`, but no paragraph. */
export function shortBlocksNear({ blocks }: PageOutline, { from, to }: Near): readonly PageBlock[] {
  return blocks.slice(Math.max(0, from), to).filter(({ text }) => text.length < LONGEST_BYLINE);
}
