import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const SHORTEST = 30;
const LONGEST = 400;

/** How many blocks away the paragraph is sought: no pull quote stands farther off, and no page takes long. */
const NEAR = 60;

/**
 * Words of the text that stand once more, large, between its paragraphs: to paint or to count them again would be wrong.
 *
 *     <blockquote>“We leave at noon”</blockquote>, and a paragraph says so too   → repeat
 *     <h2>Eleven broken boats</h2>, though a paragraph says so too               → none: a subhead
 *     <blockquote>A letter that stands nowhere else …</blockquote>               → none
 */
export function pullQuotePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (block.text.length < SHORTEST || block.text.length > LONGEST || body.core.has(index)) return null;
  if (isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return null;
  const words = block.text.replace(/^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’.]+$/g, '');
  const from = Math.max(0, index - NEAR);
  const isRepeat = layout.outline.blocks
    .slice(from, index + NEAR)
    .some((other, at) => body.core.has(from + at) && other.text.length > words.length && other.text.includes(words));
  return isRepeat ? furniture('repeat', 'pull quote: a paragraph says it too') : null;
}
