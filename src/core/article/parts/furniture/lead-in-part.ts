import { fold } from '../../../text/fold.ts';
import { MARK_CLASS } from '../../../text/letters/mark-class.ts';
import { byFirstLetter } from '../../by-first-letter.ts';
import type { PageBlock } from '../../page-outline.ts';
import { LEAD_IN_WORDS } from '../../words/notices/lead-in-words.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 200;

/**
 * A line that sends readers to another article.
 *
 *     READ MORE: Harbour closed for days          → related
 *     Read more slowly, his teacher used to say.  → none: it goes on in lower case
 */
export function leadInPart(_: Story, __: number, block: PageBlock): Part | null {
  if (block.text.length > LONGEST) return null;
  const found = startAt(block.text, 0) ?? startBehindMarks(block.text);
  if (found === null) return null;
  const { words, end } = found;
  const rest = block.text.slice(end);
  return isLeadIn(rest, block) ? furniture('related', `begins “${words}”`) : null;
}

type Start = { readonly words: string; readonly end: number };

/** Arrows and brackets may stand before the words. */
function startBehindMarks(text: string): Start | null {
  const from = text.search(LETTER);
  return from > 0 ? startAt(text, from) : null;
}

/** A character that is neither space nor mark. */
const LETTER = new RegExp(`[^${MARK_CLASS}]`);

const LONGEST_START = 60;

/** By their first letter; the longest come first. */
const STARTS = byFirstLetter(
  Object.values(LEAD_IN_WORDS)
    .flat()
    .map(fold)
    .sort((one, other) => other.length - one.length),
);

function startAt(text: string, from: number): Start | null {
  // Turkish capitals leave their dot behind.
  const folded = fold(text.slice(from, from + LONGEST_START)).replaceAll('\u0307', '');
  const words = STARTS.get(folded.charAt(0))?.find((start) => folded.startsWith(start));
  return words === undefined ? null : { words, end: from + words.length };
}

/** The words alone, in brackets, or before a colon or a link. */
function isLeadIn(rest: string, block: PageBlock): boolean {
  return /^\s*(?:$|[:|>»…\-–—.!\]】])/.test(rest) || block.linked > 0.3 * block.text.length;
}
