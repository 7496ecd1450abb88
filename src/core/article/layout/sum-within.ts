import type { PageOutline } from '../page-outline.ts';

/** Sums a value of the blocks over all frames around each. */
export function sumWithin({ frames, blocks }: PageOutline, values: readonly number[]): readonly number[] {
  const sums = new Array<number>(frames.length).fill(0);
  for (let index = 0; index < blocks.length; index += 1) {
    const frame = blocks[index]?.frame ?? 0;
    sums[frame] = (sums[frame] ?? 0) + (values[index] ?? 0);
  }
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const parent = frames[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}
