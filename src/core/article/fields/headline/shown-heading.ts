import { overlapWith } from '../../../text/overlap-with.ts';
import type { Layout } from '../../layout.ts';
import { bareLetters } from '../bare-letters.ts';
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
 * unlike all of it is the site's own. Where no heading is like it, what says the same in another element does.
 *
 *     <nav><h1>Harbour</h1></nav> <h2>Harbour reopens</h2>, og:title "Harbour reopens"   → the h2
 *     <div class="title">Harbour reopens</div>, og:title "Harbour reopens"               → the div
 *     <h3>Harbour reopens</h3>, og:title "Harbour reopens - The Coast Daily"             → the h3
 *     <h1>The Coast Daily</h1>, og:title "Harbour reopens"                               → null
 *
 * @param bare the same as `told`, without the outlet's name
 */
export function shownHeading(
  { outline, marks }: Layout,
  told: readonly ToldHeadline[],
  textStart: number,
  bare: readonly ToldHeadline[],
): ShownHeading | null {
  let best: ShownHeading | null = null;
  let highest = told.length === 0 ? 0 : ALIKE;
  const likenesses = Array.from(new Set(told.map(({ text }) => text)), overlapWith);
  for (let index = 0; index < outline.blocks.length; index += 1) {
    const block = outline.blocks[index];
    const tag = outline.frames[block?.holder ?? 0]?.tag;
    if (!block || (tag !== 'h1' && tag !== 'h2') || NO_PLACE.has(marks[block.frame]?.kind ?? '')) continue;
    if (index > textStart && (tag === 'h2' || best !== null)) continue;
    const likeness = Math.max(...likenesses.map((to) => to(block.text)), 0) + (tag === 'h1' ? 0.2 : 0);
    if (likeness <= highest) continue;
    highest = likeness;
    best = { text: block.text, index };
  }
  return best ?? saidElsewhere({ outline, marks }, [...told, ...bare], textStart);
}

/** The last block before the text that says what the head tells of, in any element. */
function saidElsewhere(
  { outline, marks }: Pick<Layout, 'outline' | 'marks'>,
  told: readonly ToldHeadline[],
  textStart: number,
): ShownHeading | null {
  const whole = told.map(({ text }) => bareLetters(text)).filter(({ length }) => length >= SHORTEST);
  const rests = told.map(({ text }) => bareLetters(behindFirst(text))).filter(({ length }) => length >= SHORTEST_REST);
  const names = [...whole, ...rests];
  const longest = 2 * Math.max(0, ...told.map(({ text }) => text.length));
  const index = outline.blocks.findLastIndex(
    ({ text, frame }, at) =>
      at < textStart &&
      text.length <= longest &&
      !NO_PLACE.has(marks[frame]?.kind ?? '') &&
      names.includes(bareLetters(text)),
  );
  const found = outline.blocks[index];
  return found ? { text: found.text, index } : null;
}

/** Letters of a headline that no label says by chance. */
const SHORTEST = 8;

/** The same of one behind the outlet's name. */
const SHORTEST_REST = 20;

/** `Harbour reopens` of `The Coast Daily - Harbour reopens` and of `The Coast Daily: Harbour reopens`. */
function behindFirst(title: string): string {
  const separator = /\s[|–—·•-]\s|:\s/.exec(title);
  return separator === null ? '' : title.slice(separator.index + separator[0].length);
}
