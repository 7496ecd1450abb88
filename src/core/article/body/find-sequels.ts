import { holderTag } from '../holder-tag.ts';
import { isHeading } from '../is-heading.ts';
import type { Layout } from '../layout.ts';

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
  const { frames, blocks } = layout.outline;
  const own = boxOf(layout, first);
  if (family.some((index) => boxOf(layout, index) !== own)) return [];
  const classOf = (index: number) => frames[blocks[index]?.holder ?? 0]?.className ?? '';
  const isAlike = (index: number) =>
    (layout.prose[index] ?? 0) > 0 && holderTag(layout, index) === 'p' && classOf(index) === classOf(first);
  const sequels = new Map<number, number[]>();
  for (const index of blocks.keys()) {
    const box = boxOf(layout, index);
    if (box !== own && isBeside(layout, box, own) && isAlike(index))
      sequels.set(box, [...(sequels.get(box) ?? []), index]);
  }
  return [...sequels].flatMap(([box, members]) =>
    members.length >= FEWEST && (isCalledAlike(layout, box, own) || !hasHeading(layout, box)) ? members : [],
  );
}

function boxOf({ outline: { frames, blocks } }: Layout, index: number): number {
  return frames[blocks[index]?.holder ?? 0]?.parent ?? 0;
}

function isBeside({ outline: { frames }, marks }: Layout, box: number, own: number): boolean {
  const [one, other] = [frames[box], frames[own]];
  return !marks[box] && one?.tag === other?.tag && one?.parent === other?.parent && one?.parent !== null;
}

function isCalledAlike({ outline: { frames } }: Layout, box: number, own: number): boolean {
  return frames[box]?.words.some((word) => /[a-z]/.test(word) && frames[own]?.words.includes(word)) ?? false;
}

function hasHeading(layout: Layout, box: number): boolean {
  const { outline, ends } = layout;
  const last = ends[box] ?? box;
  return outline.blocks.some(
    ({ holder, frame }) => frame >= box && frame <= last && isHeading(outline.frames[holder]?.tag ?? ''),
  );
}
