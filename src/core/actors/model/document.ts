import { CASE, type Word } from './describe-word.ts';

/** A line of an article as the model sees it. Arrays run parallel to the line's tokens. */
export type Line = {
  readonly words: readonly Word[];
  /** 0 plain, 1 Title Case, 2 CAPITALS: where capitals say nothing. */
  readonly style: number;
  /** 1 where a sentence or a quotation begins. */
  readonly starts: Uint8Array;
  /** 1 where the word may be part of a name. */
  readonly candidates: Uint8Array;
  /** Where a stretch of capitals around the word begins and ends; both its own index if it has none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Lists on which a name stands that begins, goes on, ends at the word, or is it: 4 a token. */
  readonly listed: Int32Array;
};

/** What the rest of the article shows about a word in whatever case. */
export type Uses = {
  /** How often each of `SIGNS` was seen; own use included. */
  readonly signs: Uint16Array;
  /** The longest stretch of capitals that the word stood in. */
  run: { readonly line: Line; readonly from: number; readonly to: number } | null;
  /** The name whose first letters it is: its first and last word. */
  acronymOf: { readonly first: Word; readonly last: Word } | null;
};

export type Document = { readonly lines: readonly Line[]; readonly uses: ReadonlyMap<number, Uses> };

/** The signs counted in `Uses`. */
export const SIGN = {
  lower: 0,
  capitalInside: 1,
  afterTitle: 2,
  afterGivenName: 3,
  besideSpeech: 4,
  afterInto: 5,
  beforeOrganisationWord: 6,
  afterArticle: 7,
  beforePossessive: 8,
  afterCapital: 9,
  beforeCapital: 10,
  inBrackets: 11,
  capitals: 12,
  beforePlaceWord: 13,
  beforeComma: 14,
} as const;

export const SIGNS = 15;

/** Whether a word is written with a capital: Byron, NATO, iPhone. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.casing >= CASE.capital && word.casing <= CASE.mixed;
}
