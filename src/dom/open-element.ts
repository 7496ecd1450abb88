/** An element that the walk over the page is inside of. */
export type OpenElement = {
  readonly element: Element;
  /** Index of its frame in the outline. */
  readonly frame: number;
  /** Index of the innermost block-level frame, itself maybe. */
  readonly holder: number;
  readonly depth: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalics: boolean;
};
