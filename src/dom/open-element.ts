/** An element that the walk over the page is inside of. */
export class OpenElement {
  readonly element: Element;
  readonly tag: string;
  readonly parent: OpenElement | null;
  /** The innermost block-level element, itself maybe; the root counts as one. */
  readonly holder: OpenElement;
  readonly depth: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalics: boolean;
  /** Index of its frame in the outline; -1 until a block stands in it: most elements never need one. */
  frame = -1;

  constructor(element: Element, tag: string, parent: OpenElement | null, isBlockTag: boolean) {
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.isBlock = isBlockTag || parent === null;
    this.holder = isBlockTag || parent === null ? this : parent.holder;
    this.inLink = tag === 'a' || parent?.inLink === true;
    this.inBold = tag === 'b' || tag === 'strong' || parent?.inBold === true;
    this.inItalics = tag === 'i' || tag === 'em' || parent?.inItalics === true;
  }
}
