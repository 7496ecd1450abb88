/** The kinds of names that the model tells apart; it finds `other` (nationalities, events, works) to leave them out. */
export const TYPES = ['person', 'organisation', 'place', 'other'] as const;

/** Number of labels: outside, and begin, inside, last, unit of each type (BILOU; Ratinov & Roth 2009). */
export const LABELS = 1 + 4 * TYPES.length;

/** The label of a word in no name. */
export const OUTSIDE = 0;

/** The label of a word in a name: 0 begins it, 1 goes on, 2 ends it, 3 is all of it. */
export function labelOf(type: number, place: 0 | 1 | 2 | 3): number {
  return 1 + type * 4 + place;
}

/** Says whether one label may follow another; at the edges stands OUTSIDE. */
export function mayFollow(before: number, after: number): boolean {
  const isOpen = before !== OUTSIDE && (before - 1) % 4 < 2;
  const goesOn = after !== OUTSIDE && ((after - 1) % 4 === 1 || (after - 1) % 4 === 2);
  if (isOpen !== goesOn) return false;
  return !isOpen || (before - 1) >> 2 === (after - 1) >> 2;
}
