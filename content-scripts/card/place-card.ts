/** A rectangle in the view, in CSS pixels. `DOMRect` is one. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** In CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Between the card and the words, and the card and the view's edge, in CSS pixels. */
const GAP = 8;

/**
 * Finds the place of a card beside some words: below them, else above, else where the view ends, so that it is never
 * outside the view when it opens.
 *
 *     placeCard({ left: 40, top: 100, right: 200, bottom: 120 }, { width: 340, height: 180 }, { width: 800, height: 600 })
 *     // { left: 40, top: 128 }
 */
export function placeCard(words: Box, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const left = clamp(words.left, GAP, view.width - card.width - GAP);
  const lowest = view.height - card.height - GAP;
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const isAbove = below > lowest && above >= GAP;
  return { left, top: clamp(isAbove ? above : below, GAP, lowest) };
}

/** In a view that is too small the beginning counts. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
