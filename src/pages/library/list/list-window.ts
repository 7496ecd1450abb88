/** Lengths in pixels. `top`: how far it is scrolled. */
type Scrolled = { readonly count: number; readonly rowHeight: number; readonly top: number; readonly height: number };

/** The entries to be drawn, `end` excluded; how far they are moved down, and how high the whole is. */
export type ListWindow = {
  readonly first: number;
  readonly end: number;
  readonly shift: number;
  readonly height: number;
};

/**
 * Which entries of a long list are on the screen, and a few around them.
 *
 *     listWindow({ count: 1000, rowHeight: 100, top: 5000, height: 600 })
 *     // { first: 46, end: 60, shift: 4600, height: 100000 }
 */
export function listWindow(list: Scrolled): ListWindow {
  const { count, rowHeight, top, height } = list;
  const offset = Math.max(0, top) * stretchOf(list);
  const first = Math.max(0, Math.min(count, Math.floor(offset / rowHeight)) - AROUND);
  const end = Math.min(count, Math.ceil((offset + height) / rowHeight) + AROUND);
  const shift = first * rowHeight - offset + Math.max(0, top);
  return { first, end: Math.max(first, end), shift, height: Math.min(count * rowHeight, TALLEST) };
}

/**
 * How far to scroll so that an entry is on the screen, and no farther.
 *
 *     offsetToShow(7, { count: 1000, rowHeight: 100, top: 0, height: 600 })   // 200
 */
export function offsetToShow(index: number, list: Scrolled): number {
  const { rowHeight, top, height } = list;
  const stretch = stretchOf(list);
  const offset = top * stretch;
  const start = index * rowHeight;
  if (start < offset) return start / stretch;
  const end = start + rowHeight;
  return end > offset + height ? (end - height) / stretch : top;
}

/** Browsers lay out no more: Firefox ends at 17.9 million pixels. A longer list moves faster than the scroll bar. */
const TALLEST = 15_000_000;

const AROUND = 4;

function stretchOf({ count, rowHeight, height }: Scrolled): number {
  const full = count * rowHeight;
  return full <= TALLEST ? 1 : (full - height) / (TALLEST - height);
}
