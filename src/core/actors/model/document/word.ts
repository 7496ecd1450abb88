/** How a word is written. */
export const CASE = { lower: 0, capital: 1, capitals: 2, mixed: 3, number: 4, mark: 5 } as const;

/** Classes of ordinary words, a bit each. */
export const CLASS = {
  title: 1,
  organisation: 2,
  place: 4,
  nationality: 8,
  calendar: 16,
  speech: 32,
  common: 64,
  female: 128,
  male: 256,
  into: 512,
  particle: 1024,
  article: 2048,
  sport: 4096,
} as const;

/** Which mark a token is, where that tells something; 0: another mark, or a word. */
export const MARK = {
  possessive: 1,
  comma: 2,
  opening: 3,
  closing: 4,
  hyphen: 5,
  /** A sentence or a quotation begins behind it. */
  stop: 6,
  colon: 7,
} as const;

/** Everything about a word that does not depend on where it stands; hashes, so that features are made by mixing. */
export type Word = {
  /** Counts the words of a vocabulary from 0; -1: of none. */
  readonly number: number;
  readonly text: string;
  readonly casing: number;
  readonly mark: number;
  readonly exact: number;
  readonly lower: number;
  readonly folded: number;
  readonly shape: number;
  /** Its first 2, 3, 4 and last 2, 3, 4, 5 letters in lower case; 0 where it is no longer than that. */
  readonly affixes: Int32Array;
  /** Its clusters of 64, 256 and 1,024, each from 1; 0: unknown. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** The name lists that it stands on by itself. */
  readonly lists: number;
  /** Classes of ordinary words that it belongs to. */
  readonly classes: number;
};

/** Stands beyond both ends of a line. */
const EDGE: Word = {
  number: -1,
  text: '',
  casing: CASE.mark,
  mark: 0,
  exact: 11,
  lower: 11,
  folded: 11,
  shape: 11,
  affixes: new Int32Array(0),
  coarse: 99,
  middle: 0,
  fine: 0,
  lists: 0,
  classes: 0,
};

/** The word at a place of a line, `EDGE` beyond its ends; never asks an array for what it has not, which is slow. */
export function wordAt(words: readonly Word[], index: number): Word {
  return (index >= 0 && index < words.length ? words[index] : EDGE) ?? EDGE;
}

/** Whether a word is written with a capital: Byron, NATO, iPhone. */
export function isCapital({ casing }: Word): boolean {
  return casing >= CASE.capital && casing <= CASE.mixed;
}
