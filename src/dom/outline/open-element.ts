/** An element that the walk over the page is inside of. */
export type OpenElement = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: OpenElement | null;
  readonly depth: number;
  /** Whether it begins and ends a line; the root does. */
  readonly isBlock: boolean;
  readonly manner: Manner;
  /** Index of its frame in the outline; -1 until a block stands in it: most elements never need one. */
  frame: number;
};

/** How text is set by an element and those around it. */
type Manner = { readonly inLink: boolean; readonly inBold: boolean; readonly inItalics: boolean };

/**
 * Opens an element inside another; a literal, which a browser builds faster than it runs a constructor.
 *
 * @param isBold whether its own style says so
 */
export function openElement(
  element: Element,
  tag: string,
  parent: OpenElement | null,
  isBlock: boolean,
  isBold = false,
): OpenElement {
  if (parent === null) return { element, tag, parent, depth: 0, isBlock: true, manner: PLAIN, frame: -1 };
  const manner = mannerIn(tag, parent.manner);
  const own = isBold ? { ...manner, inBold: true } : manner;
  return { element, tag, parent, depth: parent.depth + 1, isBlock, manner: own, frame: -1 };
}

const PLAIN: Manner = { inLink: false, inBold: false, inItalics: false };

/** Most elements set their text as it is set around them, and share that. */
function mannerIn(tag: string, around: Manner): Manner {
  if (tag === 'a') return { ...around, inLink: true };
  if (tag === 'b' || tag === 'strong') return { ...around, inBold: true };
  if (tag === 'i' || tag === 'em') return { ...around, inItalics: true };
  return around;
}

/** The innermost block-level element around the text that stands directly in an open element. */
export function holderOf(open: OpenElement): OpenElement {
  let holder = open;
  while (!holder.isBlock && holder.parent !== null) holder = holder.parent;
  return holder;
}
