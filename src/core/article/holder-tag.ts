import type { Layout } from './layout.ts';

/** The tag of the element that holds a block: `p`, `li`; empty if there is none. */
export function holderTag({ outline }: Pick<Layout, 'outline'>, index: number): string {
  return outline.frames[outline.blocks[index]?.holder ?? 0]?.tag ?? '';
}
