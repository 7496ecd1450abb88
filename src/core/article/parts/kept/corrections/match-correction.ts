import { byFirstLetter } from '../../../by-first-letter.ts';
import { CORRECTION_LEADS } from '../../../words/notices/correction-leads.ts';

const LONGEST = 600;

/**
 * The words with which a note of the editors on the article begins; `null` if a text is none.
 *
 *     matchCorrection('Correction: The harbour has four quays, not five.')   // 'correction'
 *     matchCorrection('Correction 6 March, 16.30: It has four quays.')       // 'correction'
 *     matchCorrection('This article was amended on 6 March 2026.')           // 'this article was amended': a sentence’s beginning
 *     matchCorrection('Corrections officers joined the strike.')             // null: the word goes on
 */
export function matchCorrection(note: string): string | null {
  if (note.length > LONGEST) return null;
  const opened = OPENING.has(note.charAt(0)) ? note.replace(/^[\s*(["“（【［]+/, '') : note;
  const leads = LEADS.get(opened.charAt(0).toLowerCase());
  if (leads === undefined) return null;
  const text = opened.toLowerCase();
  const lead = leads.find((words) => text.startsWith(words));
  if (lead === undefined) return null;
  const isSentence = lead.split(' ').length > 4 || lead.startsWith('this ');
  return isSentence ||
    /^\s*(?:\([^)]{0,60}\)|,[^:]{0,60}|\d[^:!?]{0,30})?\s*[:：.–—\]】）-]/.test(text.slice(lead.length))
    ? lead
    : null;
}

/** Marks before the note. */
const OPENING: ReadonlySet<string> = new Set(' *(["“（【［');

/** By their first letter; the longest come first. */
const LEADS = byFirstLetter(
  Object.values(CORRECTION_LEADS)
    .flat()
    .sort((one, other) => other.length - one.length),
);
