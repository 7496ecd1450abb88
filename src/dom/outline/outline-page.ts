import type { PageBlock, PageOutline } from '../../core/article/page-outline.ts';
import { BLOCK_TAGS, PICTURE_TAGS, SILENT_TAGS } from './element-classes.ts';
import { FrameList } from './frame-list.ts';
import { type OpenElement, openElement } from './open-element.ts';
import { readHead } from './read-head.ts';
import { type Piece, TextRun } from './text-run.ts';

/** An outline, for each of its blocks where its text stands in the page, and the element of each of its frames. */
export type DrawnOutline = {
  readonly outline: PageOutline;
  readonly pieces: readonly (readonly Piece[])[];
  readonly elements: readonly Element[];
};

/** What of a page is read, and when to stop if it is too large: then what has been read is all there is. */
export type WalkPlan = {
  /** `text`: all that is visible; `article`: not the menus and the foot of the page, which never hold a part of one. */
  readonly of: 'article' | 'text';
  readonly milliseconds: number;
  /** So many blocks or a few more, since what is done with them afterwards takes time too. */
  readonly blocks: number;
  readonly now: () => number;
};

/** Many times what the largest news page has and takes. */
const PLAN: WalkPlan = { of: 'article', milliseconds: 1000, blocks: 20_000, now: () => performance.now() };

/** How many nodes are read between two looks at the clock. */
const STRIDE = 2048;

/**
 * Draws the outline of a page in one walk, without recursion (nesting may be deep) and without asking for layout.
 *
 *     outlinePage(document, url).outline.blocks[0].text   // 'Follow us on:'
 */
export function outlinePage(document: Document, url: string, plan: Partial<WalkPlan> = {}): DrawnOutline {
  const full = { ...PLAN, ...plan };
  const walk = new Walk(hiddenIn(document), full.of);
  const body: Element | null = document.body;
  const isWhole = body === null || walkTree(body, walk, full);
  return {
    outline: { url, frames: walk.frames.frames, blocks: walk.blocks, head: readHead(document), isWhole },
    pieces: walk.pieces,
    elements: walk.frames.elements,
  };
}

/** Walks over all nodes in document order; whether it came to the end within its bound. */
function walkTree(root: Element, walk: Walk, { now, milliseconds, blocks }: WalkPlan): boolean {
  const end = now() + milliseconds;
  let left = STRIDE;
  walk.enter(root, root.localName);
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      const up: Element | null = walk.leave();
      if (up === null || up === root) return true;
      node = up.nextSibling;
      continue;
    }
    if (--left === 0) {
      if (now() > end || walk.blocks.length > blocks) return walk.abandon();
      left = STRIDE;
    }
    if (isElement(node)) {
      const tag = node.localName;
      if (walk.shouldEnter(node, tag)) {
        walk.enter(node, tag);
        node = node.firstChild;
        continue;
      }
    } else if (isText(node)) walk.read(node);
    node = node.nextSibling;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The elements that markup hides: one question to the page instead of two to each of them. */
function hiddenIn(document: Document): ReadonlySet<Element> {
  return new Set(Array.from(document.querySelectorAll('[hidden], [style*="none" i]')).filter(isHidden));
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** The open elements on the way from the root to where the walk stands, and what it has collected. */
class Walk {
  readonly blocks: PageBlock[] = [];
  readonly pieces: (readonly Piece[])[] = [];
  readonly frames = new FrameList();
  readonly #hidden: ReadonlySet<Element>;
  readonly #of: WalkPlan['of'];
  readonly #run = new TextRun();
  #here: OpenElement | null = null;
  #picture: string | null = null;
  #time: string | null = null;

  constructor(hidden: ReadonlySet<Element>, of: WalkPlan['of']) {
    this.#hidden = hidden;
    this.#of = of;
  }

  /** Whether an element's text belongs to the page; what stands for itself (a break, a picture) is noted on the way. */
  shouldEnter(element: Element, tag: string): boolean {
    if (tag === 'br') {
      if (this.#run.break()) this.#flush();
      return false;
    }
    if (PICTURE_TAGS.has(tag)) this.#picture = element.getAttribute('alt') ?? '';
    if (tag === 'time') this.#time = element.getAttribute('datetime');
    if (!SILENT_TAGS.has(tag) && !this.#hidden.has(element) && !this.#isMenu(element, tag)) return true;
    this.#run.skip();
    return false;
  }

  /** Menus, and the foot of the page, but not that of an article. */
  #isMenu(element: Element, tag: string): boolean {
    if (this.#of === 'text') return false;
    return tag === 'nav' || (tag === 'footer' && element.closest('article, main') === null);
  }

  enter(element: Element, tag: string): void {
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) this.#flush();
    this.#here = openElement(element, tag, this.#here, isBlock);
  }

  /** Leaves the innermost open element and gives it back. */
  leave(): Element | null {
    const left = this.#here;
    if (left === null) return null;
    this.#here = left.parent;
    if (left.isBlock) this.#flush();
    this.#run.leave(left.depth - 1);
    return left.element;
  }

  read(node: Text): void {
    if (this.#here !== null) this.#run.read(node, this.#here);
  }

  /** Ends the block that was being read, and says that the page was not read to its end. */
  abandon(): false {
    this.#flush();
    return false;
  }

  #flush(): void {
    const run = this.#run.finish();
    const time = this.#time;
    this.#time = null;
    if (run === null) return;
    const { inner, pieces, ...text } = run;
    const frame = this.frames.indexOf(inner);
    this.blocks.push({ ...text, frame, holder: (inner.holder ?? inner).frame, picture: this.#picture, time });
    this.pieces.push(pieces);
    this.#picture = null;
  }
}
