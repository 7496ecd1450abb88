import type { PageBlock } from '../../page-outline.ts';
import { NOTICE_WORDS } from '../../words/notices/notice-words.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 400;

/**
 * A publisher's notice about the text or itself.
 *
 *     Sign up for our free weekly newsletter.                     → newsletter
 *     Karl Benz contributed to this report.                       → sign-off
 *     “I contributed to this report,” she said, “for a year.”     → none: someone's words
 */
export function noticePart(_: Story, __: number, block: PageBlock): Part | null {
  if (block.text.length > LONGEST || /["“”«»„]/.test(block.text)) return null;
  const text = block.text.toLowerCase();
  const found = TELLS.find(({ tell, whole }) => text.includes(tell) && (whole === null || whole.test(text)));
  return found ? furniture(found.kind, 'worded as a notice') : null;
}

const TELLS = NOTICE_WORDS.flatMap(([kind, tells, whole]) => tells.map((tell) => ({ kind, tell, whole })));
