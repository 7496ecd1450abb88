import { overlapWith } from '../../../text/overlap-with.ts';
import type { Layout } from '../../layout.ts';
import type { ToldHeadline } from './told-headlines.ts';

/** A heading that stands in the page, and its block. */
export type ShownHeading = { readonly text: string; readonly index: number };

const ALIKE = 0.3;

/** Where a heading that is worded like the headline is a trace of the way here, or a teaser. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'comments factbox footer navigation newsletter other-article related'.split(' '),
);

/**
 * Finds the heading that heads the article: the one before the text that is most like what the head tells of; one
 * unlike all of it is the site's own.
 *
 *     <nav><h1>Harbour</h1></nav> <h2>Harbour reopens</h2>, og:title "Harbour reopens"   → the h2
 *     <h1>The Coast Daily</h1>, og:title "Harbour reopens"                               → null
 */
export function shownHeading(
  { outline, marks }: Layout,
  told: readonly ToldHeadline[],
  textStart: number,
): ShownHeading | null {
  let best: ShownHeading | null = null;
  let highest = told.length === 0 ? 0 : ALIKE;
  const likenesses = told.map(({ text }) => overlapWith(text));
  for (const [index, block] of outline.blocks.entries()) {
    const tag = outline.frames[block.holder]?.tag;
    if ((tag !== 'h1' && tag !== 'h2') || NO_PLACE.has(marks[block.frame]?.kind ?? '')) continue;
    if (index > textStart && (tag === 'h2' || best !== null)) continue;
    const likeness = Math.max(...likenesses.map((to) => to(block.text)), 0) + (tag === 'h1' ? 0.2 : 0);
    if (likeness <= highest) continue;
    highest = likeness;
    best = { text: block.text, index };
  }
  return best;
}
