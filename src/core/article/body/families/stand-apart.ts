import type { Layout } from '../../layout.ts';
import { parentOf } from '../../parent-of.ts';

/**
 * Whether each of some blocks stands in a box of its own, as teasers and comments do.
 *
 *     <div><p>One …</p></div> <div><p>Two …</p></div>   → true
 *     <div><p>One …</p> <p>Two …</p></div>              → false
 */
export function standApart(layout: Layout, blocks: readonly number[]): boolean {
  return new Set(blocks.map((index) => parentOf(layout, index))).size === blocks.length;
}
