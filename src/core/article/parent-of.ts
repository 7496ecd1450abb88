import type { Layout } from './layout.ts';

/** The frame around the element that holds a block. */
export function parentOf({ outline }: Pick<Layout, 'outline'>, index: number): number {
  return outline.frames[outline.blocks[index]?.holder ?? 0]?.parent ?? 0;
}
