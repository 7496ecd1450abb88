import { isHeading } from '../../is-heading.ts';
import type { Layout } from '../../layout.ts';
import type { Frame } from '../../page-outline.ts';
import { parentOf } from '../../parent-of.ts';

/** Blocks of running text that are built alike. */
export type Family = {
  weight: number;
  /** The weight of all running text that stands beside its blocks, they too: classes of paragraphs may change by turns. */
  around: number;
  readonly blocks: number[];
};

/**
 * The families of a page's running text, those with the most text around them first: the same tag and class, in parents of
 * the same tag and class.
 *
 *     <div><p>Long …</p><p>Long …</p></div> <ul><li>Teaser …</li></ul>   → both <p>, then the <li>
 */
export function familiesOf(layout: Layout): readonly Family[] {
  const { outline, prose, marks } = layout;
  const families = new Map<string, Family>();
  const within = new Map<number, number>();
  for (let index = 0; index < outline.blocks.length; index += 1) {
    const weight = prose[index] ?? 0;
    const block = outline.blocks[index];
    if (weight === 0 || !block || marks[block.frame] || isHeading(outline.frames[block.holder]?.tag ?? '')) continue;
    const build = buildOf(outline.frames, block.holder);
    const family = families.get(build) ?? { weight: 0, around: 0, blocks: [] };
    family.weight += weight;
    family.blocks.push(index);
    families.set(build, family);
    const parent = parentOf(layout, index);
    within.set(parent, (within.get(parent) ?? 0) + weight);
  }
  for (const family of families.values())
    for (const parent of new Set(family.blocks.map((index) => parentOf(layout, index))))
      family.around += within.get(parent) ?? 0;
  return [...families.values()].sort((one, other) => other.around - one.around || other.weight - one.weight);
}

/** How a block is built. Numbers in class names count on, and say nothing about kinds. */
function buildOf(frames: readonly Frame[], holder: number): string {
  const own = frames[holder];
  const parent = frames[own?.parent ?? 0];
  return `${own?.tag}|${own?.className}|${parent?.tag}|${parent?.className}`.replace(/\d+/g, '');
}
