/** A stretch of words that are labelled together: for each word the numbers of its features, and its label. */
export type Segment = {
  readonly labels: Uint8Array;
  /** The features of word `i` are `features[starts[i] .. starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly weight: number;
};
