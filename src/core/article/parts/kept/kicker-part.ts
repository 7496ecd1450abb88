import { holderTag } from '../../holder-tag.ts';
import { isHeading } from '../../is-heading.ts';
import { isWithin } from '../../layout/is-within.ts';
import type { Layout } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { parentOf } from '../../parent-of.ts';
import { KICKER_WORDS } from '../../words/elements/kicker-words.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 60;

/**
 * The short line over a headline that says what it is about.
 *
 *     <span class="kicker">Storm</span> <h1>Harbour reopens</h1>   → kicker
 *     <h4>Storm</h4> <h1>Harbour reopens</h1>                      → kicker
 *     <p>Free for all</p> <h1>Harbour reopens</h1>                 → none: nothing says so
 *     <div class="kicker">Storm</div> in a teaser after the text   → none
 */
export function kickerPart({ layout, start, body, headline }: Story, index: number, block: PageBlock): Part | null {
  if (index >= body.first || index > start + 3 || block.text.length > LONGEST) return null;
  if (isWithin(layout, block.frame, body.frame) && index > start) return null;
  const { frames } = layout.outline;
  const around = [frames[block.frame], frames[block.holder]];
  const isNamed = around.some((frame) => frame?.words.some((word) => KICKER_WORDS.has(word)));
  if (isNamed) return articlePart('kicker', 'named so');
  return index + 1 === headline?.block && isHeadingAbove(layout, index, block)
    ? articlePart('kicker', 'a heading right above the headline')
    : null;
}

/** In the headline's own box, and no way to the section. */
function isHeadingAbove(layout: Layout, index: number, { linked }: PageBlock): boolean {
  return linked === 0 && isHeading(holderTag(layout, index)) && parentOf(layout, index) === parentOf(layout, index + 1);
}
