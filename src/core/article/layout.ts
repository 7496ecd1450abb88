import { proseWeight } from './body/prose-weight.ts';
import type { Frame, PageOutline } from './page-outline.ts';
import { type FrameMark, frameKind } from './parts/frame-kind.ts';

/** An outline with what the decisions about an article ask of it, worked out once. */
export type Layout = {
  readonly outline: PageOutline;
  /** The weight of each block as running text. */
  readonly prose: readonly number[];
  /** What each frame, or the frames around it, hold that is no running text; `null`: it may be running text. */
  readonly marks: readonly (FrameMark | null)[];
  /** The last frame inside each frame, itself if there is none: what is within it has an index up to this. */
  readonly ends: readonly number[];
};

/** A frame with so much of the page's running text is no box beside it, whatever it is called. */
const TOO_MUCH = 0.4;

/** A frame with this share of all text is the page itself: `<body class="has-comments">`. */
const WHOLE_PAGE = 0.8;

/** Kinds that often hold more text than the article, and never a part of it. */
const NEVER_BODY: ReadonlySet<string> = new Set(['comments', 'navigation', 'footer', 'form']);

/** Kinds that stand in boxes of other kinds and then belong to the box. */
const INNER: ReadonlySet<string> = new Set(['byline', 'caption', 'date', 'figure', 'embed']);

/** Works out what the decisions about an article ask of a page. Linear in frames and blocks. */
export function layOut(outline: PageOutline): Layout {
  const prose = outline.blocks.map(proseWeight);
  const all = sumWithin(outline, prose);
  const isWholePage = (index: number) => (all[index] ?? 0) > WHOLE_PAGE * (all[0] ?? 0);
  const own = outline.frames.map((frame, index) => (isWholePage(index) ? null : frameKind(frame)));
  const never = inherit(outline.frames, (above: boolean, _, index) => above || isNever(own[index]), false);
  const possible = outline.blocks.map((block, index) => (never[block.frame] ? 0 : (prose[index] ?? 0)));
  const within = sumWithin(outline, possible);
  const limit = TOO_MUCH * (within[0] ?? 0);
  const holdsBody = (index: number) => (within[index] ?? 0) > limit;
  const markOf = (above: FrameMark | null, _: Frame, index: number) =>
    above && !INNER.has(above.kind) ? above : ((holdsBody(index) ? null : own[index]) ?? above);
  return {
    outline,
    prose,
    marks: inherit(outline.frames, markOf, null),
    ends: endsOf(outline.frames),
  };
}

/** Whether a frame is, or is inside of, another. */
export function isWithin(layout: Layout, inner: number, outer: number): boolean {
  return inner >= outer && inner <= (layout.ends[outer] ?? outer);
}

function isNever(mark: FrameMark | null | undefined): boolean {
  return mark ? NEVER_BODY.has(mark.kind) : false;
}

/** Gives each frame a value made from its parent's. */
function inherit<Value>(
  frames: readonly Frame[],
  make: (above: Value, frame: Frame, index: number) => Value,
  outside: Value,
): Value[] {
  const values: Value[] = [];
  for (const [index, frame] of frames.entries()) {
    const above = frame.parent === null ? outside : (values[frame.parent] ?? outside);
    values.push(make(above, frame, index));
  }
  return values;
}

/** Sums a value of the blocks over all frames around each. */
export function sumWithin({ frames, blocks }: PageOutline, values: readonly number[]): readonly number[] {
  const sums = frames.map(() => 0);
  for (const [index, block] of blocks.entries()) sums[block.frame] = (sums[block.frame] ?? 0) + (values[index] ?? 0);
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const parent = frames[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

function endsOf(frames: readonly Frame[]): readonly number[] {
  const ends = frames.map((_, index) => index);
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const parent = frames[index]?.parent ?? 0;
    ends[parent] = Math.max(ends[parent] ?? parent, ends[index] ?? index);
  }
  return ends;
}
