import { fold } from '../../text/fold.ts';
import type { PageBlock } from '../page-outline.ts';
import { LEAD_IN_WORDS } from '../words/lead-in-words.ts';
import { furniture, type Part } from './part.ts';
import type { Story } from './story.ts';

const LONGEST = 200;

/**
 * A line that sends readers to another article.
 *
 *     READ MORE: Harbour closed for days          → related
 *     Read more slowly, his teacher used to say.  → none: it goes on in lower case
 */
export function leadInPart(_: Story, __: number, block: PageBlock): Part | null {
  if (block.text.length > LONGEST) return null;
  const text = fold(block.text).replace(/^[\s\p{P}\p{S}]+/u, '');
  const words = STARTS.find((start) => text.startsWith(start));
  if (words === undefined) return null;
  const rest = block.text.slice(block.text.length - (text.length - words.length));
  return isLeadIn(rest, block) ? furniture('related', `begins “${words}”`) : null;
}

const STARTS: readonly string[] = Object.values(LEAD_IN_WORDS)
  .flat()
  .map((words) => fold(words))
  .sort((one, other) => other.length - one.length);

/** The words alone, or before a colon or a link. */
function isLeadIn(rest: string, block: PageBlock): boolean {
  return /^\s*(?:$|[:|>»…\-–—.!])/u.test(rest) || block.linked > 0.3 * block.text.length;
}
