import type { Layout } from '../../layout.ts';

/**
 * The frame of the list whose point a block is, by itself or as the paragraph of one; `null` of what is no point.
 *
 *     <ul><li><p>The harbour is open.</p></li></ul>   → the list
 */
export function listAround({ outline }: Layout, index: number): number | null {
  const holder = outline.blocks[index]?.holder ?? 0;
  const parent = outline.frames[holder]?.parent ?? 0;
  const point = [holder, parent].find((frame) => outline.frames[frame]?.tag === 'li');
  return point === undefined ? null : (outline.frames[point]?.parent ?? null);
}
