import { type Layout, sumWithin } from '../layout.ts';
import type { PageOutline } from '../page-outline.ts';
import type { Body } from './find-body.ts';

/** A box among the paragraphs: the outermost element inside the text's container that holds none of its paragraphs. */
export type Island = {
  readonly frame: number;
  readonly blocks: readonly number[];
  readonly prose: number;
  readonly linkShare: number;
};

/**
 * Finds the box that each block of the body stands in; paragraphs of the text stand in none.
 *
 *     <div><p>Text …</p> <div><h3>More</h3><ul>…</ul></div> <p>Text …</p></div>   → one island, the inner <div>
 */
export function findIslands(layout: Layout, body: Body, chorus: ReadonlySet<string>): ReadonlyMap<number, Island> {
  const { outline, prose } = layout;
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
    const island = describe(outline, prose, frame, blocks);
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

function describe(outline: PageOutline, prose: readonly number[], frame: number, blocks: readonly number[]): Island {
  let letters = 0;
  let linked = 0;
  let weight = 0;
  for (const index of blocks) {
    const block = outline.blocks[index];
    letters += block?.text.length ?? 0;
    linked += block?.linked ?? 0;
    weight += prose[index] ?? 0;
  }
  return { frame, blocks, prose: weight, linkShare: letters === 0 ? 0 : linked / letters };
}
