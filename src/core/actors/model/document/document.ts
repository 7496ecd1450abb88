import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

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

/** What the article shows about a word in whatever case; own use included. */
export type Uses = {
  /** How often it was seen in lower case, and with a capital inside of a sentence. */
  lower: number;
  inside: number;
  /** The signs that were seen once or more, twice or more, three times or more: a bit each. */
  once: number;
  twice: number;
  thrice: number;
  /** The longest stretch of capitals that the word stood in. */
  run: { readonly line: Line; readonly from: number; readonly to: number } | null;
  /** The name whose first letters it is: its first and last word. */
  acronymOf: { readonly first: Word; readonly last: Word } | null;
};

/** An article; `uses` by the hash of the word in lower case. */
export type Document = {
  readonly lines: readonly Line[];
  readonly uses: ReadonlyMap<number, Uses>;
  readonly vocabulary: Vocabulary;
  /** How much the article is about sport: 0 not at all, 1 a little, 2 much. */
  readonly sport: number;
};
