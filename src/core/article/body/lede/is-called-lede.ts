import type { Layout } from '../../layout.ts';
import { LEDE_WORDS } from '../../words/elements/lede-words.ts';
import { namesAround } from './names-around.ts';

/**
 * Whether the elements around a block are called a standfirst.
 *
 *     <div class="dek"><p>After a week of storm …</p></div>   → true, of the paragraph
 *     <h2 class="sub-headline">Ships may leave again</h2>      → true
 */
export function isCalledLede(layout: Layout, index: number): boolean {
  const words = namesAround(layout, index);
  return words.some((word, at) => LEDE_WORDS.has(word) || LEDE_WORDS.has(`${word}-${words[at + 1]}`));
}
