import type { PageBlock } from '../../page-outline.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * What stands in a box whose tag or name says that it is no running text.
 *
 *     <div class="newsletter-box"><p>Get our best stories.</p></div>   → newsletter
 *     <div class="author-info">Written by Ada Byron</div>              → byline, before the text
 */
export function framePart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, body } = story;
  const mark = layout.marks[block.frame];
  if (!mark || body.core.has(index)) return null;
  if (mark.kind === 'byline' || mark.kind === 'date') return articlePart(mark.kind, mark.evidence);
  if (mark.kind === 'author' && index < body.first && isShortWithName(story, block))
    return articlePart('byline', 'names who wrote it, in a box about them');
  return furniture(mark.kind, mark.evidence);
}

function isShortWithName({ authors }: Story, { text }: PageBlock): boolean {
  return text.length < LONGEST && authors.some((name) => text.includes(name));
}

/** Name, role and date; more is about the author. */
const LONGEST = 80;
