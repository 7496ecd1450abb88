import { nameWords } from '../core/article/name-words.ts';
import type { Frame, PageBlock, PageOutline } from '../core/article/page-outline.ts';
import { BLOCK_TAGS, PICTURE_TAGS, SILENT_TAGS, SLUG_TAGS } from './element-classes.ts';
import type { OpenElement } from './open-element.ts';
import { readHead } from './read-head.ts';
import { type Piece, TextRun } from './text-run.ts';

/** An outline, and for each of its blocks where its text stands in the page. */
export type DrawnOutline = { readonly outline: PageOutline; readonly pieces: readonly (readonly Piece[])[] };

/**
 * Draws the outline of a page in one walk, without recursion (nesting may be deep) and without asking for layout.
 *
 *     outlinePage(document, url).outline.blocks[0].text   // 'Follow us on:'
 */
export function outlinePage(document: Document, url: string): DrawnOutline {
  const walk = new Walk();
  if (document.body) walkTree(document.body, walk);
  return {
    outline: { url, frames: walk.frames, blocks: walk.blocks, head: readHead(document) },
    pieces: walk.pieces,
  };
}

function walkTree(root: Element, walk: Walk): void {
  walk.enter(root);
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      const left = walk.leave();
      if (left === null || left === root) return;
      node = left.nextSibling;
    } else if (isElement(node) && walk.shouldEnter(node)) {
      walk.enter(node);
      node = node.firstChild;
    } else {
      if (isText(node)) walk.read(node);
      node = node.nextSibling;
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The open elements on the way from the root to where the walk stands, and what it has collected. */
class Walk {
  readonly frames: Frame[] = [];
  readonly blocks: PageBlock[] = [];
  readonly pieces: (readonly Piece[])[] = [];
  readonly #open: OpenElement[] = [];
  readonly #words = new Map<string, readonly string[]>();
  #run = new TextRun();
  #picture: string | null = null;

  /** Whether an element's text belongs to the page; what stands for itself (a break, a picture) is noted on the way. */
  shouldEnter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      if (this.#run.break()) this.#flush();
      return false;
    }
    if (PICTURE_TAGS.has(tag)) this.#picture = element.getAttribute('alt') ?? '';
    if (!SILENT_TAGS.has(tag) && !isHidden(element)) return true;
    this.#run.skip();
    return false;
  }

  enter(element: Element): void {
    const tag = element.localName;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) this.#flush();
    const above = this.#open.at(-1);
    const frame = this.frames.length;
    this.frames.push(this.#frameOf(element, tag, above?.frame ?? null));
    this.#open.push({
      element,
      frame,
      isBlock,
      depth: this.#open.length,
      holder: isBlock ? frame : (above?.holder ?? frame),
      inLink: tag === 'a' || (above?.inLink ?? false),
      inBold: tag === 'b' || tag === 'strong' || (above?.inBold ?? false),
      inItalics: tag === 'i' || tag === 'em' || (above?.inItalics ?? false),
    });
  }

  /** Leaves the innermost open element and gives it back. */
  leave(): Element | null {
    const left = this.#open.pop();
    if (left?.isBlock) this.#flush();
    this.#run.leave(this.#open.length - 1);
    return left?.element ?? null;
  }

  read(node: Text): void {
    const here = this.#open.at(-1);
    if (here) this.#run.read(node, here, this.#open);
  }

  #frameOf(element: Element, tag: string, parent: number | null): Frame {
    const className = element.getAttribute('class') ?? '';
    const itemprop = element.getAttribute('itemprop');
    return {
      parent,
      tag,
      className,
      words: this.#wordsOf(namesOf(element, tag, className)),
      itemprop,
      rel: tag === 'a' ? element.getAttribute('rel') : null,
      value: tag === 'time' ? element.getAttribute('datetime') : itemprop && element.getAttribute('content'),
    };
  }

  #wordsOf(names: string): readonly string[] {
    const known = this.#words.get(names);
    if (known) return known;
    const words = nameWords(names);
    this.#words.set(names, words);
    return words;
  }

  #flush(): void {
    const run = this.#run.finish();
    this.#run = new TextRun();
    if (run === null) return;
    this.blocks.push({ ...run.block, picture: this.#picture });
    this.pieces.push(run.pieces);
    this.#picture = null;
  }
}

/** The names that say what an element is for. An id made of a text's words, as headings have, does not. */
function namesOf(element: Element, tag: string, className: string): string {
  const isSlug = SLUG_TAGS.has(tag) || LONG_NAME.test(element.id);
  const others = ['data-testid', 'data-component', 'role'].map((name) => element.getAttribute(name) ?? '');
  return [className, isSlug ? '' : element.id, ...others].join(' ');
}

const LONG_NAME = /(?:[^-_]+[-_]){4}/u;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '');
}
