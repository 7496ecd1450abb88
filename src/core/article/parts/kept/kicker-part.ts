import { isWithin } from '../../layout/is-within.ts';
import type { PageBlock } from '../../page-outline.ts';
import { KICKER_WORDS } from '../../words/elements/kicker-words.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 60;

/**
 * The short line over a headline that says what it is about.
 *
 *     <span class="kicker">Storm</span> <h1>Harbour reopens</h1>   → kicker
 *     <div class="kicker">Storm</div> in a teaser after the text   → none
 */
export function kickerPart({ layout, start, body }: Story, index: number, block: PageBlock): Part | null {
  if (index >= body.first || index > start + 3 || block.text.length > LONGEST) return null;
  if (isWithin(layout, block.frame, body.frame) && index > start) return null;
  const { frames } = layout.outline;
  const around = [frames[block.frame], frames[block.holder]];
  const isNamed = around.some((frame) => frame?.words.some((word) => KICKER_WORDS.has(word)));
  return isNamed ? articlePart('kicker', 'named so') : null;
}
