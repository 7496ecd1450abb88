import type { PageBlock } from '../../../page-outline.ts';
import type { Story } from '../../story.ts';

const SHORTEST = 30;
const LONGEST = 400;

/** How many blocks away the paragraph is sought: no pull quote stands farther off, and no page takes long. */
const NEAR = 60;

/**
 * Whether a paragraph of the text near a block says all of its words too.
 *
 *     “We leave at noon”, beside “We leave at noon,” said Ada Byron, “whatever comes.”   → true
 */
export function repeatsParagraph({ layout, body }: Story, index: number, block: PageBlock): boolean {
  if (block.text.length < SHORTEST || block.text.length > LONGEST) return false;
  const words = block.text.replace(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’.,]+$/g, '');
  const from = Math.max(0, index - NEAR);
  return layout.outline.blocks
    .slice(from, index + NEAR)
    .some((other, at) => body.core.has(from + at) && other.text.length > words.length && other.text.includes(words));
}
