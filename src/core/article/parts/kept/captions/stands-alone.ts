import { isWithin } from '../../../layout/is-within.ts';
import type { Layout } from '../../../layout.ts';
import { parentOf } from '../../../parent-of.ts';

/**
 * Whether the element around what holds a block holds nothing else to read.
 *
 *     <div><img><p>Ada at the harbour</p></div>             → true
 *     <div><p>Ada at the harbour</p> <p>Roof found</p></div> → false
 */
export function standsAlone(layout: Layout, index: number): boolean {
  const { blocks } = layout.outline;
  const box = parentOf(layout, index);
  return [blocks[index - 1], blocks[index + 1]].every((one) => !one || !isWithin(layout, one.frame, box));
}
