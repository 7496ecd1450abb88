import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * What a page only says to those who listen to it: labels of its parts.
 *
 *     <p class="visually-hidden">Article content</p>                → label
 *     <span class="sr-only">Posted in</span> <a>Harbour</a>         → none: more stands in the line
 */
export function unseenPart({ layout: { outline } }: Story, _: number, block: PageBlock): Part | null {
  return [outline.frames[block.frame], outline.frames[block.holder]].some((frame) => isUnseen(frame?.words ?? []))
    ? furniture('label', 'for screen readers alone')
    : null;
}

function isUnseen(words: readonly string[]): boolean {
  return words.some((word, at) => UNSEEN.has(word) || UNSEEN.has(`${word}-${words[at + 1]}`));
}

const UNSEEN: ReadonlySet<string> = new Set(
  'offscreen screen-reader screenreader sr-only sronly visually-hidden visuallyhidden'.split(' '),
);
