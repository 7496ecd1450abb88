import type { Layout } from '../../../layout.ts';
import { framesAround } from './frames-around.ts';
import { linesOf } from './lines/lines-of.ts';
import { namesOfLine } from './lines/names-of-line.ts';
import { namesOfLinks } from './lines/names-of-links.ts';
import { type Near, shortBlocksNear } from './short-blocks-near.ts';

/**
 * Names in links and elements that are marked up as the author's.
 *
 *     <a rel="author" href="/ada">Ada Byron</a>   → Ada Byron
 *     <a href="/ada">Ada Byron</a>                → none: anybody may be linked
 */
export function linkedNames({ outline }: Layout, near: Near): readonly string[] {
  return shortBlocksNear(outline, near).flatMap((block) => {
    const isMarked = framesAround(outline.frames, block.frame).some(
      ({ rel, itemprop }) => rel?.includes('author') || itemprop?.startsWith('author'),
    );
    return isMarked
      ? linesOf(block).flatMap(namesOfLine)
      : namesOfLinks(block, ({ rel }) => rel?.includes('author') === true);
  });
}
