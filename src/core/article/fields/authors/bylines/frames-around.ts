import type { Frame } from '../../../page-outline.ts';

/** The innermost frame around a text and the two around that: of `<li><p><b>Ada Byron`, those of `b`, `p` and `li`. */
export function framesAround(frames: readonly Frame[], inner: number): readonly Frame[] {
  const parent = frames[inner]?.parent ?? inner;
  const around = [frames[inner], frames[parent], frames[frames[parent]?.parent ?? parent]];
  return around.flatMap((frame) => (frame ? [frame] : []));
}
