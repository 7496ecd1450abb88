import type { PageBlock, PageOutline } from '../../core/article/page-outline.ts';
import { TAG_ROLES, type TagRole } from './element-classes.ts';
import { type FrameList, frameOf, newFrameList } from './frame-list.ts';
import { hasLineOfItsOwn } from './has-line-of-its-own.ts';
import { holderOf, type OpenElement, openElement } from './open-element.ts';
import { placesIn } from './places-in.ts';
import { type PlainNodes, plainNodes } from './plain-nodes.ts';
import { readHead } from './read-head.ts';
import { newTextRun, type Piece, readText, restartRun, type TextRun } from './text-run.ts';

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
  const body: Element | null = document.body;
  const walk: Walk = {
    of: full.of,
    hidden: hiddenIn(document),
    bold: boldIn(document),
    frames: newFrameList(),
    blocks: [],
    pieces: [],
    run: newTextRun(),
    picture: null,
    time: null,
  };
  const isWhole = body === null || walkTree(body, walk, full, plainNodes(document));
  return {
    outline: { url, frames: walk.frames.frames, blocks: walk.blocks, head: readHead(document), isWhole },
    pieces: walk.pieces,
    elements: walk.frames.elements,
  };
}

/** The elements that markup hides: one question to the page, and none to each of them. */
function hiddenIn(document: Document): ReadonlySet<Element> {
  return new Set(document.querySelectorAll('[hidden], [style*="display:none" i], [style*="display: none" i]'));
}

/** The elements that say in their own style that they are bold, as editors write them: `<span style="font-weight: 700">`. */
function boldIn(document: Document): ReadonlySet<Element> {
  const bold = new Set<Element>();
  for (const element of document.querySelectorAll('[style*="font-weight"]'))
    if (BOLD.test(element.getAttribute('style') ?? '')) bold.add(element);
  return bold;
}

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/;

/** What a walk over a page has collected. */
type Walk = {
  readonly of: WalkPlan['of'];
  readonly hidden: ReadonlySet<Element>;
  readonly bold: ReadonlySet<Element>;
  readonly frames: FrameList;
  readonly blocks: PageBlock[];
  readonly pieces: (readonly Piece[])[];
  readonly run: TextRun;
  /** The alternative text of the last picture since the last block. */
  picture: string | null;
  /** Of the last `<time>` since the last block boundary. */
  time: string | null;
};

/** Walks over all nodes in document order; whether it came to the end within its bound. */
function walkTree(root: Element, walk: Walk, { now, milliseconds, blocks }: WalkPlan, nodes: PlainNodes): boolean {
  const { nodeType, firstChild, nextSibling, localName } = nodes;
  const end = now() + milliseconds;
  let left = STRIDE;
  let here = openElement(root, localName.call(root), null, true);
  let node = firstChild.call(root);
  for (;;) {
    if (node === null) {
      leave(walk, here);
      if (here.parent === null) return true;
      node = nextSibling.call(here.element);
      here = here.parent;
      continue;
    }
    left -= 1;
    if (left === 0) {
      if (now() > end || walk.blocks.length > blocks) break;
      left = STRIDE;
    }
    const type = nodeType.call(node);
    if (isText(node, type)) readText(walk.run, node, here);
    else if (isElement(node, type)) {
      const tag = localName.call(node);
      const role = TAG_ROLES.get(tag);
      if (mayEnter(walk, node, role)) {
        const isBlock = role === undefined ? isSetApart(walk, node, here) : role.isBlock;
        if (isBlock) flush(walk);
        const child = firstChild.call(node);
        if (child !== null) {
          here = openElement(node, tag, here, isBlock, walk.bold.has(node));
          node = child;
          continue;
        }
      }
    }
    node = nextSibling.call(node);
  }
  flush(walk);
  return false;
}

function isText(_: Node, type: number): _ is Text {
  return type === 3;
}

function isElement(_: Node, type: number): _ is Element {
  return type === 1;
}

/** Whether an element's text belongs to the page; what stands for itself (a break, a picture) is noted on the way. */
function mayEnter(walk: Walk, element: Element, role: TagRole | undefined): boolean {
  const isSpecial = role !== undefined && !role.isPlain;
  if (isSpecial) {
    if (role.isBreak) {
      // Two in a row end a paragraph.
      walk.run.breaks += 1;
      if (walk.run.breaks > 1) flush(walk);
      return false;
    }
    if (role.isPicture) walk.picture = element.getAttribute('alt') ?? '';
    if (role.isTime) walk.time = element.getAttribute('datetime');
  }
  const isLeftOut = isSpecial && (isSilent(element, role) || isMenu(walk, element, role));
  if (!isLeftOut && !walk.hidden.has(element)) return true;
  // What was left out here must never be painted.
  walk.run.joins = false;
  return false;
}

/** Asked of an element in the line: few stand in a headline or at a picture, and only those are asked for their names. */
function isSetApart({ picture }: Walk, element: Element, here: OpenElement): boolean {
  return (picture !== null || here.tag === 'h1') && hasLineOfItsOwn(element, holderOf(here).tag);
}

/** A button has no text of the page, but that around a picture which it enlarges. */
function isSilent(element: Element, role: TagRole): boolean {
  return role.isSilent && !(role.isButton && element.querySelector('figcaption') !== null);
}

/** Menus, and the foot of the page, but not that of an article. */
function isMenu({ of }: Walk, element: Element, { isNav, isFooter }: TagRole): boolean {
  if (of === 'text') return false;
  return isNav || (isFooter && element.closest('article, main') === null);
}

function leave(walk: Walk, { isBlock, depth }: OpenElement): void {
  const { run } = walk;
  if (isBlock) flush(walk);
  else if (run.inner !== null && depth - 1 < run.shallowest) run.shallowest = depth - 1;
}

/** Ends the block that was being read. */
function flush(walk: Walk): void {
  const { run } = walk;
  // Most elements begin and end without a text before.
  if (run.inner !== null) addBlock(walk, run.inner);
  walk.time = null;
  restartRun(run);
}

function addBlock(walk: Walk, inner: OpenElement): void {
  const { run, time, picture } = walk;
  const { text, linked, bold, italic } = run;
  const frame = frameOf(walk.frames, inner);
  const { seams, links } = placesIn(run);
  const holder = holderOf(inner).frame;
  walk.blocks.push({ text, linked, bold, italic, seams, links, frame, holder, picture, time });
  walk.pieces.push(run.pieces);
  walk.picture = null;
}
