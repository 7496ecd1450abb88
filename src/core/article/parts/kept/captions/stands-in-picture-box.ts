import type { Layout } from '../../../layout.ts';
import { parentOf } from '../../../parent-of.ts';
import { PICTURE_WORDS } from '../../../words/pictures/picture-words.ts';
import { framesAround } from './frames-around.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * Whether what an element around a block is called after is a picture.
 *
 *     <div class="post-image"><img><p>Ada at the harbour</p></div>           → true
 *     <div class="image-and-text"><img><p>…</p><p>…</p></div>                → false: it holds more than the one
 *
 * @param shore the outermost frame that is asked; without it the one around the block's own element, if that holds no more
 */
export function standsInPictureBox(layout: Layout, index: number, shore = boxOfOne(layout, index)): boolean {
  const inner = layout.outline.blocks[index]?.frame ?? 0;
  return framesAround(layout, inner, shore).some(({ words }) => words.some((word) => PICTURE_WORDS.has(word)));
}

function boxOfOne(layout: Layout, index: number): number {
  return standsAlone(layout, index) ? parentOf(layout, index) : (layout.outline.blocks[index]?.holder ?? 0);
}
