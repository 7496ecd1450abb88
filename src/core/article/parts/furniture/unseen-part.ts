import type { PageBlock } from '../../page-outline.ts';
import { UNSEEN_WORDS } from '../../words/elements/unseen-words.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * What a page only says to those who listen to it: labels of its parts.
 *
 *     <p class="visually-hidden">Article content</p>          → label
 *     <p class="not-sr-only">Article content</p>              → none: it is shown
 *     <span class="sr-only">Posted in</span> <a>Harbour</a>   → none: more stands in the line
 */
export function unseenPart({ layout: { outline } }: Story, _: number, { frame, holder }: PageBlock): Part | null {
  return isUnseen(outline.frames[frame]?.words ?? []) || isUnseen(outline.frames[holder]?.words ?? [])
    ? furniture('label', 'for screen readers alone')
    : null;
}

function isUnseen(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = UNSEEN_WORDS.get(word);
    return next !== undefined && (next === null || words[at + 1] === next) && words[at - 1] !== 'not';
  });
}
