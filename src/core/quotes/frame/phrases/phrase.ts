/** Words that name somebody or something; `from` and `to` are unit numbers, both inclusive. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  /** What kind of words they are. */
  readonly kind: 'pronoun' | 'name' | 'noun';
};

/** How far a phrase is read, in units. */
export const LONGEST_PHRASE = 24;
