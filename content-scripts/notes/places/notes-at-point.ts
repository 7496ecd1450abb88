import type { PlacedNote } from './place-notes.ts';

/** Finds the notes whose painted words lie under a point of the view, in the order of the page. See `quoteAtPoint`. */
export function notesAtPoint(
  placed: readonly PlacedNote[],
  document: Document,
  x: number,
  y: number,
): readonly PlacedNote[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return [];
  const { offsetNode, offset } = caret;
  const isNear = (range: Range) => range.startContainer.isConnected && range.isPointInRange(offsetNode, offset);
  return placed.filter(({ ranges }) => ranges.some((range) => isNear(range) && isAt(range, x, y)));
}

function isAt(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
