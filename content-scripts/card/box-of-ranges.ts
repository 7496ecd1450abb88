import type { Box } from './place-card.ts';

/** The box around all lines of a passage in the view; `null`: none of it is to be seen. */
export function boxOfRanges(ranges: readonly Range[]): Box | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  if (boxes.every(({ width, height }) => width === 0 && height === 0)) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
