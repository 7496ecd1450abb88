import { holderTag } from '../holder-tag.ts';
import { isHeading } from '../is-heading.ts';
import { isWithin } from '../layout/is-within.ts';
import type { Layout } from '../layout.ts';
import { parentOf } from '../parent-of.ts';
import { chooseFamily } from './families/choose-family.ts';
import { findSequels } from './find-sequels.ts';
import { frameOfTag } from './frame-of-tag.ts';

/** Where the article's running text stands. */
export type Body = {
  /** The innermost frame around it. */
  readonly frame: number;
  /** Its first and last block. */
  readonly first: number;
  readonly last: number;
  /** Its blocks of running text that are built alike, and those beside them. */
  readonly core: ReadonlySet<number>;
  /** All blocks that stand directly beside paragraphs of the text. */
  readonly beside: ReadonlySet<number>;
};

/**
 * Finds the running text of a page: paragraphs that are built alike (same tag and class, in parents of the same tag and
 * class) are taken together, the heaviest such family that is no row of teasers is the body, and the innermost frame around
 * it its container.
 *
 *     <div><p>Long …</p><p>Long …</p></div> <ul><li>Teaser …</li></ul>   → the <div>
 */
export function findBody(layout: Layout): Body | null {
  const paragraphs = chooseFamily(layout);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const more = [...alikes(layout, paragraphs), ...findSequels(layout, paragraphs), ...besideList(layout, paragraphs)];
  const family = [...new Set([...paragraphs, ...more])].sort((one, other) => one - other);
  const start = family[0] ?? first;
  const end = family.at(-1) ?? last;
  const beside = besides(layout, family);
  return {
    frame: frameAround(layout, start, end),
    first: start,
    last: end,
    core: new Set([...family, ...beside.filter((index) => isText(layout, index))]),
    beside: new Set(beside),
  };
}

/**
 * Paragraphs of the very class of the family's, in other boxes: the first ones may stand in one that is called a teaser.
 * They must stand near the family, and in no box that never holds text, nor in the `<header>` over it.
 */
function alikes(layout: Layout, family: readonly number[]): readonly number[] {
  const { outline, prose, marks } = layout;
  const classOf = (index: number) => outline.frames[outline.blocks[index]?.holder ?? 0]?.className ?? '';
  const headerOf = (index: number) => frameOfTag(outline.frames, outline.blocks[index]?.holder ?? 0, HEADER_TAGS);
  const [first] = family;
  const own = classOf(first ?? -1);
  if (first === undefined || own === '' || family.some((index) => classOf(index) !== own)) return [];
  const members = new Set(family);
  const article = frameOfTag(outline.frames, outline.blocks[first]?.holder ?? 0, ARTICLE_TAGS);
  const head = headerOf(first);
  return outline.blocks.flatMap((block, index) => {
    const isAlike = !members.has(index) && (prose[index] ?? 0) > 0 && classOf(index) === own;
    const isTeaser = marks[block.frame]?.evidence === 'name teaser';
    if (!isAlike || headerOf(index) !== head) return [];
    return (isTeaser || !marks[block.frame]) && isWithin(layout, block.frame, article) ? [index] : [];
  });
}

/**
 * Where the text is the points of one list, the paragraphs beside the list, before and after it.
 *
 *     <p>She pours tea.</p> <dl><dt>How are you?</dt><dd>…</dd>…</dl> <p>She waves.</p>                   → first and last
 *     <p>Four things broke.</p> <ol><li><h3>The crane</h3><p>…</p></li>…</ol> <p>All will be paid.</p>   → first and last
 */
function besideList(layout: Layout, family: readonly number[]): readonly number[] {
  const { outline, prose, marks } = layout;
  const list = frameAround(layout, family[0] ?? 0, family.at(-1) ?? 0);
  const { tag = '', parent = null } = outline.frames[list] ?? {};
  if (!LIST_TAGS.has(tag)) return [];
  return outline.blocks.flatMap(({ frame }, index) => {
    const isParagraph = (prose[index] ?? 0) > 0 && !marks[frame] && holderTag(layout, index) === 'p';
    return isParagraph && parentOf(layout, index) === parent ? [index] : [];
  });
}

const LIST_TAGS: ReadonlySet<string> = new Set(['dl', 'ol', 'ul']);

const ARTICLE_TAGS: ReadonlySet<string> = new Set(['article', 'main']);
const HEADER_TAGS: ReadonlySet<string> = new Set(['header']);

function isText({ outline, prose, marks }: Layout, index: number): boolean {
  const block = outline.blocks[index];
  return (
    block !== undefined &&
    (prose[index] ?? 0) > 0 &&
    !marks[block.frame] &&
    !isHeading(outline.frames[block.holder]?.tag ?? '')
  );
}

/** The blocks that stand beside blocks of the family. */
function besides(layout: Layout, family: readonly number[]): readonly number[] {
  const parents = new Set(family.map((index) => parentOf(layout, index)));
  return layout.outline.blocks.flatMap((_, index) => (parents.has(parentOf(layout, index)) ? [index] : []));
}

/** The innermost block-level frame around two blocks, and so around all between them. */
function frameAround(layout: Layout, first: number, last: number): number {
  const { frames, blocks } = layout.outline;
  const target = blocks[last]?.holder ?? 0;
  let frame = blocks[first]?.holder ?? 0;
  if (first === last) return frames[frame]?.parent ?? frame;
  while (!isWithin(layout, target, frame)) frame = frames[frame]?.parent ?? 0;
  return frame;
}
