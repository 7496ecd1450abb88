import type { PageBlock } from '../../../page-outline.ts';
import type { Story } from '../../story.ts';

/** The fewest letters that no paragraph has by chance, and of what the page sets apart as somebody's words. */
const SHORTEST = { any: 30, quoted: 12 };

const LONGEST = 400;

/** How many blocks away the paragraph is sought: no pull quote stands farther off, and no page takes long. */
const NEAR = 60;

/**
 * Whether a paragraph of the text near a block says all of its words too. What is set large begins with a capital,
 * wherever in its sentence it stands.
 *
 *     “We leave at noon”, beside “We leave at noon,” said Ada Byron, “whatever comes.”   → true
 *     “At noon we leave”, beside “I know that at noon we leave,” said Ada Byron.         → true
 *
 * @param sort `quoted`: the page sets it apart as somebody's words, so that fewer do
 */
export function repeatsParagraph(
  { layout, body }: Story,
  index: number,
  block: PageBlock,
  sort: keyof typeof SHORTEST = 'any',
): boolean {
  if (block.text.length < SHORTEST[sort] || block.text.length > LONGEST) return false;
  const words = block.text.replace(/^[\s"“”„«»'‘’–—-]+|[\s"“”„«»'‘’.,…]+$/g, '');
  const within = words.charAt(0).toLowerCase() + words.slice(1);
  const from = Math.max(0, index - NEAR);
  return layout.outline.blocks
    .slice(from, index + NEAR)
    .some(
      ({ text }, at) =>
        body.core.has(from + at) && text.length > words.length && (text.includes(words) || text.includes(within)),
    );
}
