/** Who says a quotation set apart, or a turn of an interview: the paragraph that tells, by its number, and how. */
export type Source = {
  readonly paragraph: number;
  /**
   * A line that signs what stands above it, or beside it; one that ends with a colon and leads to what stands below, or to the
   * turn behind it; or the interview, whose guest answers.
   */
  readonly by: 'signature' | 'colon' | 'interview';
};
