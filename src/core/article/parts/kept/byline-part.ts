import { startsByline } from '../../fields/authors/bylines/starts-byline.ts';
import type { PageBlock } from '../../page-outline.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 80;

/**
 * A line that names who wrote the text, before it begins.
 *
 *     By Ada Byron, Westhaven          → byline
 *     By Friday the harbour was full.  → none: a sentence
 */
export function bylinePart({ body }: Story, index: number, block: PageBlock): Part | null {
  if (index > body.first || block.text.length > LONGEST || /[.!?]$/.test(block.text)) return null;
  return startsByline(block.text) ? articlePart('byline', 'words that lead a byline') : null;
}
