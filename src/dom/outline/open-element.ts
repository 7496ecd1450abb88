/** An element that the walk over the page is inside of. */
export type OpenElement = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: OpenElement | null;
  readonly depth: number;
  /** Whether it begins and ends a line; the root does. */
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalics: boolean;
  /** Index of its frame in the outline; -1 until a block stands in it: most elements never need one. */
  frame: number;
};

/** Opens an element inside another; a literal, which a browser builds faster than it runs a constructor. */
export function openElement(element: Element, tag: string, parent: OpenElement | null, isBlock: boolean): OpenElement {
  return {
    element,
    tag,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    isBlock: parent === null || isBlock,
    inLink: parent !== null && (parent.inLink || tag === 'a'),
    inBold: parent !== null && (parent.inBold || tag === 'b' || tag === 'strong'),
    inItalics: parent !== null && (parent.inItalics || tag === 'i' || tag === 'em'),
    frame: -1,
  };
}

/** The innermost block-level element around the text that stands directly in an open element. */
export function holderOf(open: OpenElement): OpenElement {
  let holder = open;
  while (!holder.isBlock && holder.parent !== null) holder = holder.parent;
  return holder;
}
