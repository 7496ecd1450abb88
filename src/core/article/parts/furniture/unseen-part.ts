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
export function unseenPart({ layout: { outline } }: Story, _: number, block: PageBlock): Part | null {
  return [outline.frames[block.frame], outline.frames[block.holder]].some((frame) => isUnseen(frame?.words ?? []))
    ? furniture('label', 'for screen readers alone')
    : null;
}

function isUnseen(words: readonly string[]): boolean {
  return words.some(
    (word, at) => words[at - 1] !== 'not' && (UNSEEN_WORDS.has(word) || UNSEEN_WORDS.has(`${word}-${words[at + 1]}`)),
  );
}
