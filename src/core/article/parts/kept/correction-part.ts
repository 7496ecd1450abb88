import { byFirstLetter } from '../../by-first-letter.ts';
import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { CORRECTION_LEADS } from '../../words/notices/correction-leads.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 600;

/**
 * A note of the editors on the article: it belongs to it, and nobody says it.
 *
 *     Correction: The harbour has four quays, not five.   → correction
 *     Corrections officers joined the strike.             → none: the word goes on
 */
export function correctionPart({ layout }: Story, _: number, block: PageBlock): Part | null {
  if (block.text.length > LONGEST || isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return null;
  const opened = OPENING.includes(block.text.charAt(0)) ? block.text.replace(/^[\s*(["“[]+/, '') : block.text;
  const leads = LEADS.get(opened.charAt(0).toLowerCase());
  if (leads === undefined) return null;
  const text = opened.toLowerCase();
  const lead = leads.find((words) => text.startsWith(words));
  if (lead === undefined) return null;
  const isSentence = lead.split(' ').length > 4;
  const goesOn = isSentence || /^\s*(?:\([^)]{0,60}\)|,[^:]{0,60})?\s*[:.–—-]/.test(text.slice(lead.length));
  return goesOn ? articlePart('correction', `begins “${lead}”`) : null;
}

/** Marks before the note. */
const OPENING = ' *(["“';

const LEADS = byFirstLetter(Object.values(CORRECTION_LEADS).flat());
