import type { Layout } from '../../layout.ts';

/** The words in the names of the elements around a block, up to its holder's parent. */
export function namesAround({ outline }: Layout, index: number): readonly string[] {
  const block = outline.blocks[index];
  const own = outline.frames[block?.holder ?? 0];
  const around = [outline.frames[block?.frame ?? 0], own, outline.frames[own?.parent ?? 0]];
  return around.flatMap((frame) => frame?.words ?? []);
}
