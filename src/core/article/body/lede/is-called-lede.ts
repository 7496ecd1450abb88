import type { Layout } from '../../layout.ts';
import { LEDE_WORDS } from '../../words/elements/lede-words.ts';
import { namesAround } from './names-around.ts';

/**
 * Whether the elements around a block are called a standfirst.
 *
 *     <div class="dek"><p>After a week of storm …</p></div>   → true, of the paragraph
 */
export function isCalledLede(layout: Layout, index: number): boolean {
  return namesAround(layout, index).some((word) => LEDE_WORDS.has(word));
}
