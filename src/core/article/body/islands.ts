import { holderTag } from '../holder-tag.ts';
import { sumWithin } from '../layout/sum-within.ts';
import type { Layout } from '../layout.ts';
import type { PageOutline } from '../page-outline.ts';
import type { Body } from './find-body.ts';

/** A box among the paragraphs: the outermost element inside the text's container that holds none of its paragraphs. */
export type Island = {
  readonly frame: number;
  readonly blocks: readonly number[];
  readonly prose: number;
  readonly linkShare: number;
  /** How many of its blocks stand at a picture each. */
  readonly pictures: number;
  /** How many are points of lists. */
  readonly points: number;
  /** How many are running text in an element for it. */
  readonly paragraphs: number;
  /** Whether a post of a live blog begins in it. */
  readonly hasPost: boolean;
};

/** What is known of a page before its boxes are found. */
type Known = { readonly chorus: ReadonlySet<string>; readonly posts: ReadonlySet<number> };

/**
 * Finds the box that each block of the body stands in; paragraphs of the text stand in none.
 *
 *     <div><p>Text …</p> <div><h3>More</h3><ul>…</ul></div> <p>Text …</p></div>   → one island, the inner <div>
 */
export function findIslands(layout: Layout, body: Body, { chorus, posts }: Known): ReadonlyMap<number, Island> {
  const { outline } = layout;
  const inCore = new Array<number>(outline.blocks.length).fill(0);
  for (const index of body.core) inCore[index] = 1;
  const core = sumWithin(outline, inCore);
  const members = new Map<number, number[]>();
  for (let index = 0; index < outline.blocks.length; index += 1) {
    const block = outline.blocks[index];
    if (!block || inCore[index] === 1 || chorus.has(block.text)) continue;
    const frame = shoreOf(outline, block.holder, body.frame, core);
    if (frame === null) continue;
    const known = members.get(frame);
    if (known) known.push(index);
    else members.set(frame, [index]);
  }
  const islands = new Map<number, Island>();
  for (const [frame, blocks] of members) {
    const island = describe(layout, frame, blocks, posts);
    for (const index of blocks) islands.set(index, island);
  }
  return islands;
}

/** The outermost frame around a block, within the body, without a paragraph of the text. */
function shoreOf({ frames }: PageOutline, holder: number, bodyFrame: number, core: readonly number[]): number | null {
  let shore: number | null = null;
  let frame: number | null = holder;
  while (frame !== null && frame > bodyFrame && core[frame] === 0) {
    shore = frame;
    frame = frames[frame]?.parent ?? null;
  }
  return shore;
}

/** Counts once what every block of the box is asked for: a gallery may have thousands. */
function describe(layout: Layout, frame: number, blocks: readonly number[], posts: ReadonlySet<number>): Island {
  const { outline, prose } = layout;
  let [letters, linked, weight, pictures, points, paragraphs] = [0, 0, 0, 0, 0, 0];
  for (const index of blocks) {
    const block = outline.blocks[index];
    if (block === undefined) continue;
    const tag = holderTag(layout, index);
    const own = prose[index] ?? 0;
    letters += block.text.length;
    linked += block.linked;
    weight += own;
    if (block.picture !== null) pictures += 1;
    if (tag === 'li') points += 1;
    if (own > 0 && (tag === 'p' || tag === 'div')) paragraphs += 1;
  }
  const linkShare = letters === 0 ? 0 : linked / letters;
  const hasPost = blocks.some((index) => posts.has(index));
  return { frame, blocks, prose: weight, linkShare, pictures, points, paragraphs, hasPost };
}
