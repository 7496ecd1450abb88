import type { Frame } from '../page-outline.ts';

/** The innermost frame around a block of one of these tags; the root's where there is none. */
export function frameOfTag(frames: readonly Frame[], inner: number, tags: ReadonlySet<string>): number {
  let frame = inner;
  while (frame > 0 && !tags.has(frames[frame]?.tag ?? '')) frame = frames[frame]?.parent ?? 0;
  return frame;
}
