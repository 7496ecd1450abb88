import { startsWithFigure } from '../../../text/letters/starts-with-figure.ts';
import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * The title of a film or recording, behind or before its length.
 *
 *     2:34 Ships leave the harbour   → player
 *     2:34 p.m. was the moment.      → none: a sentence
 */
export function playerPart(_: Story, __: number, block: PageBlock): Part | null {
  if (!startsWithFigure(block.text)) return null;
  const isTitle = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/.test(block.text) && !/[.!?]["”]?$/.test(block.text);
  return isTitle && block.text.length < 150 ? furniture('player', 'a length and a title') : null;
}
