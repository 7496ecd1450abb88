import { byFirstLetter } from '../../by-first-letter.ts';
import type { PageBlock } from '../../page-outline.ts';
import { CONTINUES_LEADS } from '../../words/notices/continues-leads.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { matchNotice } from './match-notice.ts';

/**
 * A publisher's notice about the text or itself.
 *
 *     Sign up for our free weekly newsletter.                     → newsletter
 *     Karl Benz contributed to this report.                       → sign-off
 *     Tekst gaat verder onder de foto                             → label
 *     “I contributed to this report,” she said, “for a year.”     → none: someone's words
 */
export function noticePart(_: Story, __: number, block: PageBlock): Part | null {
  const kind = matchNotice(block.text);
  if (kind !== null) return furniture(kind, 'worded as a notice');
  return saysWhereTextContinues(block.text) ? furniture('label', 'says where the text goes on') : null;
}

/** A label, of a few words and no more than one sentence. */
function saysWhereTextContinues(words: string): boolean {
  if (words.length > LONGEST_LABEL) return false;
  const text = words.toLowerCase();
  if (!CONTINUES.get(text.charAt(0))?.some((lead) => text.startsWith(lead))) return false;
  return !/[.!?…:]|["“”«»„]/.test(text.replace(/[.…:]+$/, ''));
}

const LONGEST_LABEL = 80;

const CONTINUES = byFirstLetter(Object.values(CONTINUES_LEADS).flat());
