import type { Span } from '../core/text/span.ts';
import { SILENT_TAGS } from './outline/element-classes.ts';
import type { TextInPage } from './text-in-page.ts';

/**
 * Finds the words of a range in a text; `null` if there are none. White space at the ends does not count: a browser that
 * selects a paragraph ends the range before the next one's first letter.
 *
 *     selectedSpan(text, document.getSelection().getRangeAt(0), 'whole')   // { start: 13, end: 16 }
 *
 * @param part `whole`: the range must begin and end in the text; `within`: what is outside it is left out
 */
export function selectedSpan(text: TextInPage, range: Range, part: 'whole' | 'within'): Span | null {
  const counts = (node: Text) => part === 'whole' || text.offsetOf(node, 0) !== null;
  const ends = wordEnds(range, (node) => hasWords(range, node) && counts(node));
  if (ends === null) return null;
  const start = text.offsetOf(ends.first, ends.from);
  const end = text.offsetOf(ends.last, ends.to);
  if (start === null || end === null) return null;
  const words = text.text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.length - words.trimStart().length;
  return trimmed === '' ? null : { start: from, end: from + trimmed.length };
}

type WordEnds = { readonly first: Text; readonly from: number; readonly last: Text; readonly to: number };

/** The first and the last text of a range in which more than white space is selected. */
function wordEnds(range: Range, counts: (node: Text) => boolean): WordEnds | null {
  const root = range.commonAncestorContainer;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
  const [first, last] = [firstWords(range, walker, counts), lastWords(range, walker, counts)];
  if (first === null || last === null) return null;
  return { first, from: partOf(range, first).from, last, to: partOf(range, last).to };
}

function firstWords(range: Range, walker: TreeWalker, counts: (node: Text) => boolean): Text | null {
  const { startContainer, startOffset } = range;
  walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (isText(node) && counts(node)) return node;
    if (range.comparePoint(node, 0) > 0) return null;
  }
  return null;
}

function lastWords(range: Range, walker: TreeWalker, counts: (node: Text) => boolean): Text | null {
  const { endContainer, endOffset } = range;
  walker.currentNode = endContainer.childNodes[endOffset] ?? endContainer;
  // An end behind the last child: the walk back begins at the last text within.
  if (!isText(endContainer) && endOffset >= endContainer.childNodes.length) {
    while (walker.lastChild() !== null);
  }
  for (let node: Node | null = walker.currentNode; node; node = walker.previousNode()) {
    if (isText(node) && counts(node)) return node;
  }
  return null;
}

function hasWords(range: Range, node: Text): boolean {
  if (!range.intersectsNode(node) || SILENT_TAGS.has(node.parentElement?.localName ?? '')) return false;
  const { from, to } = partOf(range, node);
  return node.data.slice(from, to).trim() !== '';
}

/** The selected part of a text node. */
function partOf(range: Range, node: Text): { readonly from: number; readonly to: number } {
  return {
    from: node === range.startContainer ? range.startOffset : 0,
    to: node === range.endContainer ? range.endOffset : node.length,
  };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
