import { isHeading } from '../is-heading.ts';
import { isWithin, type Layout } from '../layout.ts';
import { onlyHeading } from '../only-heading.ts';
import type { Frame } from '../page-outline.ts';
import { areTeasers } from './are-teasers.ts';
import { findSequels } from './find-sequels.ts';

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

type Family = { weight: number; readonly blocks: number[] };

/** So much running text may be an article, where teasers of others weigh more. */
const ENOUGH = 250;

/**
 * Finds the running text of a page: paragraphs that are built alike (same tag and class, in parents of the same tag and
 * class) are taken together, the heaviest such family that is no row of teasers is the body, and the innermost frame around
 * it its container.
 *
 *     <div><p>Long …</p><p>Long …</p></div> <ul><li>Teaser …</li></ul>   → the <div>
 */
export function findBody(layout: Layout): Body | null {
  const paragraphs = heaviestOf(layout);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const more = [...alikes(layout, paragraphs), ...findSequels(layout, paragraphs)];
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
 * The blocks of the heaviest family; of the next one where that holds teasers and there is enough text besides. What stands
 * in the `<article>` of the page's only first heading comes before all else: readers may have answered at greater length.
 * On every other page only one family has enough text, and nothing is to be chosen.
 */
function heaviestOf(layout: Layout): readonly number[] {
  const families = [...familiesOf(layout)].sort((one, other) => other.weight - one.weight);
  const [heaviest, next] = families;
  if (next === undefined || next.weight < ENOUGH) return heaviest?.blocks ?? [];
  const rich = families.filter(({ weight }) => weight >= ENOUGH);
  const article = articleOfHeading(layout);
  const within = rich.find(({ blocks }) => blocks.length > 1 && blocks.every((index) => isIn(layout, index, article)));
  return (within ?? rich.find(({ blocks }) => !areTeasers(layout, blocks)) ?? heaviest)?.blocks ?? [];
}

/** The `<article>` around the only `<h1>` of the page; `null`: there is none, or none alone. */
function articleOfHeading({ outline }: Layout): number | null {
  const heading = onlyHeading(outline);
  const article = heading === null ? 0 : frameOfTag(outline.frames, heading.holder, ONE_ARTICLE);
  return article === 0 ? null : article;
}

function isIn(layout: Layout, index: number, frame: number | null): boolean {
  return frame !== null && isWithin(layout, layout.outline.blocks[index]?.frame ?? 0, frame);
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

const ONE_ARTICLE: ReadonlySet<string> = new Set(['article']);
const ARTICLE_TAGS: ReadonlySet<string> = new Set(['article', 'main']);
const HEADER_TAGS: ReadonlySet<string> = new Set(['header']);

/** The innermost frame around a block of one of these tags; the root's where there is none. */
function frameOfTag(frames: readonly Frame[], inner: number, tags: ReadonlySet<string>): number {
  let frame = inner;
  while (frame > 0 && !tags.has(frames[frame]?.tag ?? '')) frame = frames[frame]?.parent ?? 0;
  return frame;
}

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
function besides({ outline }: Layout, family: readonly number[]): readonly number[] {
  const parentOf = (index: number) => outline.frames[outline.blocks[index]?.holder ?? 0]?.parent ?? 0;
  const parents = new Set(family.map(parentOf));
  return outline.blocks.flatMap((_, index) => (parents.has(parentOf(index)) ? [index] : []));
}

function familiesOf({ outline, prose, marks }: Layout): Iterable<Family> {
  const families = new Map<string, Family>();
  for (let index = 0; index < outline.blocks.length; index += 1) {
    const weight = prose[index] ?? 0;
    const block = outline.blocks[index];
    if (weight === 0 || !block || marks[block.frame] || isHeading(outline.frames[block.holder]?.tag ?? '')) continue;
    const build = buildOf(outline.frames, block.holder);
    const family = families.get(build) ?? { weight: 0, blocks: [] };
    family.weight += weight;
    family.blocks.push(index);
    families.set(build, family);
  }
  return families.values();
}

/** How a block is built. Numbers in class names count on, and say nothing about kinds. */
function buildOf(frames: readonly Frame[], holder: number): string {
  const own = frames[holder];
  const parent = frames[own?.parent ?? 0];
  return `${own?.tag}|${own?.className}|${parent?.tag}|${parent?.className}`.replace(/\d+/g, '');
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
