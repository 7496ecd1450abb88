import { holderTag } from '../holder-tag.ts';
import { isHeading } from '../is-heading.ts';
import type { Layout } from '../layout.ts';
import { parentOf } from '../parent-of.ts';

/** A note about the author may be one paragraph. */
const FEWEST = 2;

/**
 * Finds where a text goes on that is parted over containers side by side: paragraphs of the same class in another one, two
 * at least. One with a heading is the text's only if it is called like the container of the text.
 *
 *     <div class="free"><p>…</p></div> <div class="premium"><p>…</p><p>…</p></div>                    → the latter's
 *     <section class="part-1"><p>…</p></section> <section class="part-2"><h2>…</h2><p>…</p><p>…</p>   → the latter's
 *     <div class="text"><p>…</p></div> <div class="about"><h2>About us</h2><p>…</p><p>…</p></div>     → none
 */
export function findSequels(layout: Layout, family: readonly number[]): readonly number[] {
  const [first] = family;
  if (first === undefined || holderTag(layout, first) !== 'p') return [];
  const own = parentOf(layout, first);
  if (family.some((index) => parentOf(layout, index) !== own)) return [];
  return [...alikeIn(layout, boxesBeside(layout, own), first)].flatMap(([box, members]) =>
    members.length >= FEWEST && (isCalledAlike(layout, box, own) || !hasHeading(layout, box)) ? members : [],
  );
}

/** The frames of the same tag in the same parent that may hold running text. */
function boxesBeside({ outline: { frames }, marks, ends }: Layout, own: number): ReadonlySet<number> {
  const beside = new Set<number>();
  const parent = frames[own]?.parent ?? null;
  const last = parent === null ? -1 : (ends[parent] ?? parent);
  for (let box = (parent ?? 0) + 1; box <= last; box = (ends[box] ?? box) + 1)
    if (box !== own && !marks[box] && frames[box]?.tag === frames[own]?.tag) beside.add(box);
  return beside;
}

/** The paragraphs right in each of some boxes that are of the class of the first. */
function alikeIn(layout: Layout, boxes: ReadonlySet<number>, first: number): ReadonlyMap<number, readonly number[]> {
  const alike = new Map<number, number[]>();
  if (boxes.size === 0) return alike;
  const { prose, outline } = layout;
  const classOf = (index: number) => outline.frames[outline.blocks[index]?.holder ?? 0]?.className ?? '';
  for (let index = 0; index < outline.blocks.length; index += 1) {
    if ((prose[index] ?? 0) === 0 || !boxes.has(parentOf(layout, index))) continue;
    if (holderTag(layout, index) !== 'p' || classOf(index) !== classOf(first)) continue;
    const box = parentOf(layout, index);
    const members = alike.get(box);
    if (members) members.push(index);
    else alike.set(box, [index]);
  }
  return alike;
}

function isCalledAlike({ outline: { frames } }: Layout, box: number, own: number): boolean {
  return frames[box]?.words.some((word) => /[a-z]/.test(word) && frames[own]?.words.includes(word)) ?? false;
}

function hasHeading({ outline: { frames }, ends }: Layout, box: number): boolean {
  return frames.slice(box, (ends[box] ?? box) + 1).some(({ tag }) => isHeading(tag));
}
