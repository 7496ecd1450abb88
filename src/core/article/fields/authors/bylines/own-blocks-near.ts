import type { Layout } from '../../../layout.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { type Near, shortBlocksNear } from './short-blocks-near.ts';

/** The short blocks near the headline whose names are the article's own, not a picture's, a reader's or another article's. */
export function ownBlocksNear({ outline, marks }: Layout, near: Near): readonly PageBlock[] {
  return shortBlocksNear(outline, near).filter(({ frame }) => !NO_PLACE.has(marks[frame]?.kind ?? ''));
}

const NO_PLACE: ReadonlySet<string> = new Set(['caption', 'comments', 'figure', 'related']);
