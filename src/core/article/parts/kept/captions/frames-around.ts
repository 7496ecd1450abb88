import type { Layout } from '../../../layout.ts';
import type { Frame } from '../../../page-outline.ts';

/** How many elements around a text are asked whether they are called after a picture. */
const NEAR = 3;

/** The innermost frames around a text, out to a limit. */
export function framesAround({ outline }: Layout, innermost: number, limit: number): readonly Frame[] {
  const around: Frame[] = [];
  let index: number | null = innermost;
  while (index !== null && index >= limit && around.length < NEAR) {
    const frame: Frame | undefined = outline.frames[index];
    if (!frame) break;
    around.push(frame);
    index = frame.parent;
  }
  return around;
}
