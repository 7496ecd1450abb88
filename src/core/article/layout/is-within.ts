import type { Layout } from '../layout.ts';

/** Whether a frame is, or is inside of, another. */
export function isWithin(layout: Layout, inner: number, outer: number): boolean {
  return inner >= outer && inner <= (layout.ends[outer] ?? outer);
}
