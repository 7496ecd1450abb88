import type { PageBlock, PageOutline } from './page-outline.ts';

/** The only `<h1>` of a page, with which the article stands; `null`: it has none, or several. */
export function onlyHeading({ frames, blocks }: Pick<PageOutline, 'frames' | 'blocks'>): PageBlock | null {
  let only: PageBlock | null = null;
  for (const block of blocks) {
    if (frames[block.holder]?.tag !== 'h1') continue;
    if (only !== null) return null;
    only = block;
  }
  return only;
}
