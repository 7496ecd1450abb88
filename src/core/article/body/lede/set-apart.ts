import type { Layout } from '../../layout.ts';
import type { Body } from '../find-body.ts';
import { canBeStandfirst } from './can-be-standfirst.ts';

/**
 * The first paragraph, if it alone is bold, or alone has a class that no other paragraph has.
 *
 *     <p class="first">After a week …</p> <p>Text …</p> <p>Text …</p> <p>Text …</p>   → the first
 *     <p class="drop-cap">The harbour …</p> <p>Text …</p> …                          → none
 */
export function setApart(layout: Layout, body: Body): ReadonlyMap<number, string> {
  const { outline } = layout;
  const core = [...body.core].sort((one, other) => one - other);
  const [first, ...others] = core;
  const block = outline.blocks[first ?? -1];
  if (first === undefined || !block || others.length < 2 || !canBeStandfirst(block)) return new Map();
  const isBold = (index: number) => {
    const one = outline.blocks[index];
    return one !== undefined && one.bold >= one.text.length - 2;
  };
  if (isBold(first) && !others.slice(0, 2).some(isBold)) return new Map([[first, 'bold first paragraph']]);
  const classOf = (index: number) => outline.frames[outline.blocks[index]?.holder ?? 0]?.className ?? '';
  const own = classOf(first);
  const isAlone = own !== '' && others.every((index) => classOf(index) !== own);
  if (isAlone && mostAlike(others.map(classOf)) >= others.length / 2 && !/drop|cap|initial/.test(own.toLowerCase()))
    return new Map([[first, 'first paragraph of a class of its own']]);
  return new Map();
}

/** How many of some classes are the one that there are most of. */
function mostAlike(classes: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(...counts.values());
}
