import type { PageBlock } from '../../page-outline.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * What stands in a box whose tag or name says that it is no running text.
 *
 *     <div class="newsletter-box"><p>Get our best stories.</p></div>   → newsletter
 */
export function framePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  const mark = layout.marks[block.frame];
  if (!mark || body.core.has(index)) return null;
  if (mark.kind === 'byline' || mark.kind === 'date') return articlePart(mark.kind, mark.evidence);
  return furniture(mark.kind, mark.evidence);
}
