import type { BlockKind } from '../../article.ts';
import { matchWrittenDate } from '../../fields/dates/match-written-date.ts';
import type { Frame, PageBlock } from '../../page-outline.ts';
import { namePart } from '../name-part.ts';
import type { NamedBlock } from '../named-block.ts';
import type { Part } from '../part.ts';
import type { Story } from '../story.ts';

/** No more blocks of an article stand over its headline. */
const MOST = 8;

/** So many elements around a headline may be its box, where no `<article>` is. */
const HIGHEST = 3;

/**
 * The parts of an article that stand over its headline, in the same box: kicker, name, date, the picture it opens with.
 *
 *     <header><p class="kicker">Storm</p> <h1>Harbour reopens</h1></header>                  → kicker
 *     <article><figure>…<figcaption>The quay</figcaption></figure> <h1>…</h1> …</article>    → caption
 *     <p class="date">Friday, 6 March 2026</p> <header><p>Storm</p> <h1>…</h1></header>      → none: over the box
 */
export function partsAbove(story: Story): readonly NamedBlock[] {
  const { blocks } = story.layout.outline;
  const heading = story.headline?.block ?? null;
  if (heading === null || heading !== story.start) return [];
  const box = boxAround(story, heading);
  if (box === null) return [];
  const parts: NamedBlock[] = [];
  for (let index = Math.max(0, heading - MOST); index < heading; index += 1) {
    const block = blocks[index];
    if (!block || block.frame < box) continue;
    const part = namePart(story, index, block);
    if (mayStandAbove(part, block)) parts.push({ index, part });
  }
  return parts;
}

/** Sections and counts stand there in what is called a date. */
function mayStandAbove(part: Part, { text, time }: PageBlock): boolean {
  if (part.is === 'furniture') return false;
  if (part.kind !== 'date') return KINDS.has(part.kind);
  return time !== null || CLOCK.test(text) || matchWrittenDate(text) !== null;
}

/** As in `6 марта, 12:01`, without a year. */
const CLOCK = /(?<!\p{Nd})\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;

const KINDS: ReadonlySet<BlockKind> = new Set(['byline', 'caption', 'credit', 'kicker']);

/** The `<article>` around a heading, else the innermost element around it in which something stands before it. */
function boxAround({ layout: { outline } }: Story, heading: number): number | null {
  const { frames, blocks } = outline;
  const around = framesAround(frames, blocks[heading]?.holder ?? 0);
  const article = around.find((frame) => frames[frame]?.tag === 'article');
  const before = blocks[heading - 1]?.frame ?? -1;
  return article ?? around.slice(0, HIGHEST).find((frame) => before >= frame && !isPage(frames[frame])) ?? null;
}

function framesAround(frames: readonly Frame[], inner: number): readonly number[] {
  const around: number[] = [];
  for (let at: number | null = inner; at !== null; at = frames[at]?.parent ?? null) around.push(at);
  return around;
}

/** Menus and masthead stand right in it, too. */
function isPage(frame: Frame | undefined): boolean {
  return frame?.tag === 'body' || frame?.tag === 'main';
}
