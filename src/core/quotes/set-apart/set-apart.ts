import type { Mark } from '../marks/mark.ts';

/** Who says a quotation set apart: the paragraph that tells, by its number, and how. */
export type Source = {
  readonly paragraph: number;
  /** A line that signs what stands above it, or beside it; or one that ends with a colon and leads to what stands below. */
  readonly by: 'signature' | 'colon';
};

/** A paragraph of a quotation set apart: all of it as one mark where it stands in none, and who says it. */
export type SetApart = { readonly mark: Mark | null; readonly source: Source };
