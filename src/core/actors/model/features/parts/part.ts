/**
 * What a word may be to the one whose features are sought, which may be itself. A part that comes in several kinds keeps
 * room for them behind it.
 */
export const PART = {
  /** Two before it, one before, itself, one behind, two behind. */
  neighbour: 0,
  /** The first and the last of the stretch of capitals around it, which it begins, goes on, ends, or is. */
  first: 5,
  last: 9,
  /** Itself inside of a sentence, and where one begins. */
  itself: 13,
  /** Right before and right behind the stretch, by the length of that, and the second behind it. */
  before: 15,
  after: 21,
  next: 27,
  /** In an article about sport: itself, right before and right behind the stretch, by how much it is and whether the word stands alone. */
  player: 28,
  beforePlayer: 35,
  afterPlayer: 42,
} as const;

/** How many parts there are. */
export const PARTS = 49;

/** The kind of a neighbour that the word itself is. */
export const ITSELF = 2;
