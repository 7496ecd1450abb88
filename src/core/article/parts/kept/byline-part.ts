import { startsByline } from '../../fields/authors/bylines/starts-byline.ts';
import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 80;

/** Beside the name its role or the place may stand. */
const LONGEST_ROLE = 30;

/**
 * A line that names who wrote the text, before it begins.
 *
 *     By Ada Byron, Westhaven          → byline
 *     Ada Byron, Reporter              → byline, if the page says that she wrote it
 *     By Friday the harbour was full.  → none: a sentence
 */
export function bylinePart(story: Story, index: number, block: PageBlock): Part | null {
  if (index > story.body.first || block.text.length > LONGEST || /[.!?]$/.test(block.text)) return null;
  if (startsByline(block.text)) return articlePart('byline', 'words that lead a byline');
  return namesAuthors(story, block) ? articlePart('byline', 'names who wrote it') : null;
}

/** Begins with an author's name, and has not much else; a heading nothing. */
function namesAuthors({ authors, layout }: Story, { text, holder }: PageBlock): boolean {
  if (!authors.some((name) => text.startsWith(name))) return false;
  const rest = authors.reduce((left, name) => left.replace(name, ''), text);
  return rest.length <= (isHeading(layout.outline.frames[holder]?.tag ?? '') ? 0 : LONGEST_ROLE);
}
