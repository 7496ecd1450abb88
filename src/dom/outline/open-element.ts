/** An element that the walk over the page is inside of. */
export type OpenElement = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: OpenElement | null;
  /** The innermost block-level element around its text; `null`: itself. The root counts as one. */
  readonly holder: OpenElement | null;
  readonly depth: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalics: boolean;
  /** Index of its frame in the outline; -1 until a block stands in it: most elements never need one. */
  frame: number;
};

/** Opens an element inside another; a literal, which a browser builds faster than it runs a constructor. */
export function openElement(
  element: Element,
  tag: string,
  parent: OpenElement | null,
  isBlockTag: boolean,
): OpenElement {
  if (parent === null) return { ...ROOT, element, tag };
  return {
    element,
    tag,
    parent,
    holder: isBlockTag ? null : (parent.holder ?? parent),
    depth: parent.depth + 1,
    isBlock: isBlockTag,
    inLink: parent.inLink || tag === 'a',
    inBold: parent.inBold || tag === 'b' || tag === 'strong',
    inItalics: parent.inItalics || tag === 'i' || tag === 'em',
    frame: -1,
  };
}

const ROOT = {
  parent: null,
  holder: null,
  depth: 0,
  isBlock: true,
  inLink: false,
  inBold: false,
  inItalics: false,
  frame: -1,
} as const satisfies Partial<OpenElement>;
