import { isWithin, type Layout } from '../layout.ts';
import type { Frame } from '../page-outline.ts';

/** Where the article's running text stands: the frame around it, and its first and last block. */
export type Body = { readonly frame: number; readonly first: number; readonly last: number };

type Family = { weight: number; readonly blocks: number[] };

/**
 * Finds the running text of a page: paragraphs that are built alike (same tag and class, in parents of the same tag and
 * class) are taken together, the heaviest such family is the body, and the innermost frame around it its container.
 *
 *     <div><p>Long …</p><p>Long …</p></div> <ul><li>Teaser …</li></ul>   → the <div>
 */
export function findBody(layout: Layout): Body | null {
  let heaviest: Family = { weight: 0, blocks: [] };
  for (const family of familiesOf(layout)) if (family.weight > heaviest.weight) heaviest = family;
  const [first] = heaviest.blocks;
  const last = heaviest.blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  return { frame: frameAround(layout, first, last), first, last };
}

function familiesOf({ outline, prose, marks }: Layout): Iterable<Family> {
  const families = new Map<string, Family>();
  for (const [index, block] of outline.blocks.entries()) {
    const weight = prose[index] ?? 0;
    if (weight === 0 || marks[block.frame]) continue;
    const build = buildOf(outline.frames, block.holder);
    const family = families.get(build) ?? { weight: 0, blocks: [] };
    family.weight += weight;
    family.blocks.push(index);
    families.set(build, family);
  }
  return families.values();
}

/** How a block is built. Numbers in class names count on, and say nothing about kinds. */
function buildOf(frames: readonly Frame[], holder: number): string {
  const own = frames[holder];
  const parent = frames[own?.parent ?? 0];
  return [own?.tag, own?.className, parent?.tag, parent?.className].join('|').replace(/\d+/gu, '');
}

/** The innermost block-level frame around two blocks, and so around all between them. */
function frameAround(layout: Layout, first: number, last: number): number {
  const { frames, blocks } = layout.outline;
  const target = blocks[last]?.holder ?? 0;
  let frame = blocks[first]?.holder ?? 0;
  if (first === last) return frames[frame]?.parent ?? frame;
  while (!isWithin(layout, target, frame)) frame = frames[frame]?.parent ?? 0;
  return frame;
}
