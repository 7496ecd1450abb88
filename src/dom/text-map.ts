import { lowerBound } from '../core/text/lower-bound.ts';
import type { Piece } from './outline/text-run.ts';

/** The pieces of one block of an article, and where the block begins in the article's text. */
export type PlacedBlock = { readonly start: number; readonly pieces: readonly Piece[] };

/**
 * The way from an article's text to the page and back.
 *
 *     map.rangesOf(0, 5)         // where the first five letters stand
 *     map.offsetOf(node, 3)      // which letter of the text the point in the page is before
 */
export class TextMap {
  readonly #document: Document;
  /** In order of the text: each piece with its place in the article's text, and no join across blocks. */
  readonly #pieces: readonly Piece[];
  readonly #byNode = new Map<Text, Piece[]>();

  constructor(document: Document, blocks: readonly PlacedBlock[]) {
    this.#document = document;
    this.#pieces = blocks.flatMap((block) =>
      block.pieces.map((piece, index) => ({
        ...piece,
        start: block.start + piece.start,
        joins: index > 0 && piece.joins,
      })),
    );
    for (const piece of this.#pieces) {
      const known = this.#byNode.get(piece.node);
      if (known) known.push(piece);
      else this.#byNode.set(piece.node, [piece]);
    }
  }

  /** One range for each run of the text without foreign text in between; nothing for what has left the page. */
  rangesOf(start: number, end: number): readonly Range[] {
    const ranges: Range[] = [];
    let open: Range | null = null;
    for (let index = this.#firstEndingAfter(start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece.start >= end) break;
      const from = piece.from + Math.max(0, start - piece.start);
      const to = piece.from + Math.min(piece.length, end - piece.start);
      if (!piece.node.isConnected || to > piece.node.length) {
        open = null;
      } else if (open !== null && piece.joins) {
        open.setEnd(piece.node, to);
      } else {
        open = this.#document.createRange();
        open.setStart(piece.node, from);
        open.setEnd(piece.node, to);
        ranges.push(open);
      }
    }
    return ranges;
  }

  /** The offset in the text that a point in the page stands for; `null` where no text of the article is near. */
  offsetOf(node: Node, offset: number): number | null {
    if (isText(node)) return this.#offsetInText(node, offset);
    return this.#offsetInElement(node, offset);
  }

  #firstEndingAfter(offset: number): number {
    return lowerBound(this.#pieces, ({ start, length }) => start + length <= offset);
  }

  #offsetInText(node: Text, offset: number): number | null {
    const pieces = this.#byNode.get(node);
    const first = pieces?.[0];
    if (!pieces || !first) return null;
    const last = pieces.findLast((piece) => piece.from <= offset);
    if (!last) return first.start;
    return last.start + Math.min(last.length, offset - last.from);
  }

  /** The first text after the point, within the same element, decides; at its end, the last text before. */
  #offsetInElement(element: Node, offset: number): number | null {
    const texts = this.#document.createTreeWalker(element, 4);
    const child = element.childNodes[offset] ?? null;
    let before: Text | null = null;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!isText(node) || node.data.trim() === '') continue;
      if (child && (child === node || child.contains(node) || isAfter(node, child))) {
        return this.#byNode.get(node)?.[0]?.start ?? this.#endOf(before);
      }
      before = node;
    }
    return this.#endOf(before);
  }

  #endOf(node: Text | null): number | null {
    const last = node && this.#byNode.get(node)?.at(-1);
    return last ? last.start + last.length : null;
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isAfter(node: Node, reference: Node): boolean {
  return (reference.compareDocumentPosition(node) & 4) !== 0;
}
