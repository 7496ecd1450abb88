import { byFirstLetter } from '../../by-first-letter.ts';
import type { PageBlock } from '../../page-outline.ts';
import { CONTINUES_LEADS } from '../../words/notices/continues-leads.ts';
import { NEWSLETTER_NAMES } from '../../words/notices/newsletter-names.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { matchNotice } from './match-notice.ts';

/**
 * A publisher's notice about the text or itself.
 *
 *     Sign up for our free weekly newsletter.                     → newsletter
 *     Karl Benz contributed to this report.                       → sign-off
 *     <a>The newsletter from the coast comes on Fridays.</a>      → newsletter
 *     Tekst gaat verder onder de foto                             → label
 *     <p><b>Джерело:</b> порт</p> <p><b>Деталі:</b> …</p>         → none: paragraphs begin with labels there
 *     “I contributed to this report,” she said, “for a year.”     → none: someone's words
 */
export function noticePart(story: Story, index: number, block: PageBlock): Part | null {
  const kind = matchNotice(block.text);
  if (kind === 'sign-off' && isLabelled(story, index, block)) return null;
  if (kind !== null) return furniture(kind, 'worded as a notice');
  if (leadsToNewsletter(block)) return furniture('newsletter', 'a link that names a newsletter');
  return saysWhereTextContinues(block.text) ? furniture('label', 'says where the text goes on') : null;
}

/** All of it, but for a word or two. */
function leadsToNewsletter({ text, linked }: PageBlock): boolean {
  if (linked < 0.8 * text.length || text.length > LONGEST_LINK) return false;
  const small = text.toLowerCase();
  return NEWSLETTER_NAMES.some((name) => small.includes(name));
}

const LONGEST_LINK = 300;

/** Begins with a label in bold, as the paragraph behind it does: some papers tell all their news so. */
function isLabelled({ layout, body }: Story, index: number, block: PageBlock): boolean {
  const next = layout.outline.blocks[index + 1];
  return index < body.last && hasLabel(block) && next !== undefined && hasLabel(next);
}

function hasLabel({ text, bold }: PageBlock): boolean {
  return bold > 1 && bold < LONGEST_BOLD && /^[^\s:][^:]{0,25}:/.test(text) && bold < text.length;
}

const LONGEST_BOLD = 30;

/** A label, of a few words and no more than one sentence. */
function saysWhereTextContinues(words: string): boolean {
  if (words.length > LONGEST_LABEL) return false;
  const text = words.toLowerCase();
  if (!CONTINUES.get(text.charAt(0))?.some((lead) => text.startsWith(lead))) return false;
  return !/[.!?…:]|["“”«»„]/.test(text.replace(/[.…:]+$/, ''));
}

const LONGEST_LABEL = 80;

const CONTINUES = byFirstLetter(Object.values(CONTINUES_LEADS).flat());
