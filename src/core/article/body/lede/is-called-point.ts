import type { Layout } from '../../layout.ts';
import { POINT_WORDS } from '../../words/elements/lede-words.ts';
import { listAround } from './list-around.ts';
import { namesAround } from './names-around.ts';

/**
 * Whether the elements around a block are called points that sum up the text; the list's own box may be.
 *
 *     <section class="summary"><ul><li>The harbour is open.</li>…</ul></section>   → true, of the point
 *     <ul class="bulletPoints"><li>The harbour is open.</li>…</ul>                 → true
 */
export function isCalledPoint(layout: Layout, index: number): boolean {
  const { frames } = layout.outline;
  const list = listAround(layout, index);
  const box = list === null ? [] : (frames[frames[list]?.parent ?? 0]?.words ?? []);
  const words = [...namesAround(layout, index), ...box];
  return words.some((word, at) => POINT_WORDS.has(word) || POINT_WORDS.has(`${word}-${words[at + 1]}`));
}
