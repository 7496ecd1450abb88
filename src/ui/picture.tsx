import type { JSX } from 'preact';

/** Line drawings on a grid of 32, our own. */
const DRAWINGS = {
  /** A newspaper without words. */
  article: 'M6 7h16v18H8.5A2.5 2.5 0 0 1 6 22.5zM22 12h4v10.5a2.5 2.5 0 0 1-5 0M10 12h8M10 16.5h8M10 21h5',
  /** A browser's window. */
  window: 'M4.5 7h23v18h-23zM4.5 12.5h23M8 9.75h.01M11 9.75h.01M14 9.75h.01',
  /** A sheet with a folded corner. */
  sheet: 'M8 4.5h10.5L24 10v17.5H8zM18.5 4.5V10H24M12 16h8M12 20h8',
  /** A padlock. */
  lock: 'M8 14.5h16v12.5H8zM11 14.5v-3.5a5 5 0 0 1 10 0v3.5M16 19.5v2.5',
  /** A clock. */
  clock: 'M16 5a11 11 0 1 1 0 22a11 11 0 1 1 0-22M16 10v6.5l4 2.5',
  /** A triangle that warns. */
  warning: 'M16 5.5 28 26H4zM16 13v6M16 22.5h.01',
  /** Two opening quotation marks. */
  quote: 'M14 9c-5 .5-8 4-8 10M6 19a4 4 0 1 0 8 0a4 4 0 1 0-8 0M26 9c-5 .5-8 4-8 10M18 19a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  /** A head and shoulders. */
  person: 'M16 6a5 5 0 1 1 0 10a5 5 0 1 1 0-10M6 27c.5-5.5 4.500-8 10-8s9.500 2.500 10 8',
  /** A page with a bookmark. */
  note: 'M7 4.5h18v23H7zM17.5 4.5v9l2.750-2.250 2.750 2.250v-9M11 18.500h10M11 22.500h6',
} as const;

/** The name of a drawing. */
export type PictureName = keyof typeof DRAWINGS;

/** A quiet drawing for a place where there is nothing else to see; hidden from screen readers. */
export function Picture({ name }: { readonly name: PictureName }): JSX.Element {
  return (
    <svg class="picture" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
