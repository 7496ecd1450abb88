import type { Document, Line } from '../document/document.ts';
import { type Word, wordAt } from '../document/word.ts';

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

const NEIGHBOURS = 5;

/** The longest stretch that is told from a longer one. */
export const LONGEST_RUN = 6;

/** Whoever is told of a word and of its part. */
export type PartListener = { readonly hear: (part: number, word: Word) => void };

/** Tells of all words that say something of the word at `index` by themselves and their parts alone. */
export function tellParts(listener: PartListener, { sport }: Document, line: Line, index: number): void {
  const { words } = line;
  for (let place = 0; place < NEIGHBOURS; place += 1) {
    listener.hear(PART.neighbour + place, wordAt(words, index + place - ITSELF));
  }
  listener.hear(PART.itself + (line.starts[index] ?? 0), wordAt(words, index));
  const from = line.runFrom[index] ?? index;
  const to = line.runTo[index] ?? index;
  const place = placeInRun(index, from, to);
  listener.hear(PART.first + place, wordAt(words, from));
  listener.hear(PART.last + place, wordAt(words, to));
  const length = Math.min(to - from + 1, LONGEST_RUN);
  listener.hear(PART.before + length - 1, wordAt(words, from - 1));
  listener.hear(PART.after + length - 1, wordAt(words, to + 1));
  listener.hear(PART.next, wordAt(words, to + 2));
  if (sport === 0) return;
  const kind = kindOfPlayer(sport, from === to);
  listener.hear(PART.player + kind, wordAt(words, index));
  listener.hear(PART.beforePlayer + kind, wordAt(words, from - 1));
  listener.hear(PART.afterPlayer + kind, wordAt(words, to + 1));
}

/** Where in its stretch a word stands: 0 first, 1 inside, 2 last, 3 alone. */
export function placeInRun(index: number, from: number, to: number): number {
  if (index === from) return index === to ? 3 : 0;
  return index === to ? 2 : 1;
}

/** How much an article is about sport, 1 or 2, and whether a word is a stretch by itself: 4 more. */
export function kindOfPlayer(sport: number, isAlone: boolean): number {
  return sport | (isAlone ? 4 : 0);
}
