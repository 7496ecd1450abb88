import { proseWeight } from './body/prose-weight.ts';
import { sumWithin } from './layout/sum-within.ts';
import { onlyHeading } from './only-heading.ts';
import type { Frame, PageOutline } from './page-outline.ts';
import { frameKinds } from './parts/furniture/boxes/frame-kinds.ts';
import type { FrameMark } from './parts/furniture/boxes/frame-mark.ts';

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
const NEVER_BODY: ReadonlySet<string> = new Set(['comments', 'consent', 'navigation', 'footer', 'form']);

/** Kinds that stand in boxes of other kinds and then belong to the box. */
const INNER: ReadonlySet<string> = new Set(['byline', 'caption', 'date', 'figure', 'embed']);

/**
 * Works out what the decisions about an article ask of a page. Linear in frames and blocks; plain loops, since a page
 * has thousands of both and this runs before any of it is compiled well.
 */
export function layOut(outline: PageOutline): Layout {
  const { frames, blocks } = outline;
  const prose = blocks.map(proseWeight);
  const all = sumWithin(outline, prose);
  const page = all[0] ?? 0;
  const own = frameKinds(frames);
  for (const frame of aroundHeading(outline)) if (MAY_HOLD_HEADING.has(own[frame]?.kind ?? '')) own[frame] = null;
  const never: boolean[] = [];
  for (let index = 0; index < frames.length; index += 1) {
    if ((all[index] ?? 0) > WHOLE_PAGE * page) own[index] = null;
    never.push(isNever(own[index]) || never[frames[index]?.parent ?? -1] === true);
  }
  const possible = blocks.map((block, index) => (never[block.frame] ? 0 : (prose[index] ?? 0)));
  const within = sumWithin(outline, possible);
  return { outline, prose, marks: marksOf(frames, own, within), ends: endsOf(frames) };
}

/** Kinds whose names are those of the headline's own box, too: `<div class="hero-banner"><h1>`. */
const MAY_HOLD_HEADING: ReadonlySet<string> = new Set(['advert', 'newsletter', 'player', 'related', 'share', 'tags']);

/** The frames around the only `<h1>` of the page; none if there are more. */
function aroundHeading(outline: PageOutline): readonly number[] {
  const around: number[] = [];
  let at = onlyHeading(outline)?.holder ?? null;
  for (; at !== null; at = outline.frames[at]?.parent ?? null) around.push(at);
  return around;
}

/** What each frame holds, itself or as a part of the frame around it; but a frame with the body in it is no box. */
function marksOf(frames: readonly Frame[], own: readonly (FrameMark | null)[], within: readonly number[]) {
  const marks: (FrameMark | null)[] = [];
  const limit = TOO_MUCH * (within[0] ?? 0);
  const alike = weightsOfAlike(frames, own, within);
  for (let index = 0; index < frames.length; index += 1) {
    const above = marks[frames[index]?.parent ?? -1] ?? null;
    const isBox = above !== null && !INNER.has(above.kind);
    const isKept =
      isBox ||
      (within[index] ?? 0) > limit ||
      (alike.get(frames[index]?.words ?? []) ?? 0) > limit ||
      isOfPicture(above, own[index]);
    marks.push(isKept ? above : (own[index] ?? above));
  }
  return marks;
}

/** What paragraphs hold that are all called the same, `<p class="tts-text">`: each is small, but all of them are the text. */
function weightsOfAlike(frames: readonly Frame[], own: readonly (FrameMark | null)[], within: readonly number[]) {
  const weights = new Map<readonly string[], number>();
  for (let index = 0; index < frames.length; index += 1) {
    const mark = own[index];
    const { tag, words } = frames[index] ?? NO_FRAME;
    if (tag === 'p' && mark && !INNER.has(mark.kind))
      weights.set(words, (weights.get(words) ?? 0) + (within[index] ?? 0));
  }
  return weights;
}

const NO_FRAME = { tag: '', words: [] } as const;

/** Name and date under a picture are its photographer's and its own: `<figure>… <span class="author">Karl Benz</span>`. */
function isOfPicture(above: FrameMark | null, own: FrameMark | null | undefined): boolean {
  return (above?.kind === 'figure' || above?.kind === 'caption') && (own?.kind === 'byline' || own?.kind === 'date');
}

function isNever(mark: FrameMark | null | undefined): boolean {
  return mark ? NEVER_BODY.has(mark.kind) : false;
}

function endsOf(frames: readonly Frame[]): readonly number[] {
  const ends = frames.map((_, index) => index);
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const parent = frames[index]?.parent ?? 0;
    ends[parent] = Math.max(ends[parent] ?? parent, ends[index] ?? index);
  }
  return ends;
}
