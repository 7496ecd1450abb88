import { type Address, parseAddress } from '../../address/parse-address.ts';
import { isWithin } from '../../layout/is-within.ts';
import type { Layout } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { parentOf } from '../../parent-of.ts';
import { standApart } from './stand-apart.ts';

/** Two may stand anywhere. */
const FEWEST = 3;

/** So many of them must be teasers. */
const MOST = 0.8;

/**
 * Whether blocks are what other articles of the site begin with: each stands in a box of its own, below a title that
 * leads to another page.
 *
 *     <div><a href="/roof">Roof found</a><p>The roof that …</p></div> <div><a href="/ship">…</a><p>…</p></div> …   → true
 *     <div><p>The harbour …</p> <a href="/roof">Roof found</a> <p>Two quays …</p> …</div>                         → false: one box
 *     <div><a href="#14-05">14:05</a><p>The harbour …</p></div> …                                                → false: posts
 */
export function areTeasers(layout: Layout, blocks: readonly number[]): boolean {
  if (blocks.length < FEWEST) return false;
  if (!standApart(layout, blocks)) return false;
  const own = parseAddress(layout.outline.url, null);
  return own !== null && blocks.filter((index) => isBelowTitle(layout, index, own)).length >= MOST * blocks.length;
}

/** Labels, a name or a date may stand between the two. */
function isBelowTitle(layout: Layout, index: number, own: Address): boolean {
  const { outline, prose } = layout;
  const box = parentOf(layout, index);
  for (let before = index - 1; before >= 0 && prose[before] === 0; before -= 1) {
    const block = outline.blocks[before];
    if (block === undefined || !isWithin(layout, block.frame, box)) return false;
    if (leadsElsewhere(block, own)) return true;
  }
  return false;
}

/** Whether all of a block is a link to another page of the site. */
function leadsElsewhere({ text, linked, links }: PageBlock, own: Address): boolean {
  if (linked < text.length) return false;
  const target = parseAddress(links[0]?.href ?? '', own);
  return target !== null && target.host === own.host && !target.path.startsWith(own.path);
}
