import { monthNumber } from '../../fields/month-number.ts';
import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { AGENCY_NAMES } from '../../words/agency-names.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 60;
const MOST_WORDS = 8;

/**
 * The line of its own before the text that says where and when it was written, or for which agency.
 *
 *     WESTHAVEN, Nov 3 (Reuters) –       → date
 *     Westhaven (dpa)                    → date
 *     <h2>November 3</h2>                → none: a timeline's subhead
 *     Storm of 3 May: all is quiet now.  → none: a sentence
 */
export function datelinePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (index >= body.first || block.text.length > LONGEST || block.linked > 0 || /[.!?]$/.test(block.text)) return null;
  if (isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return null;
  const words = block.text.toLowerCase().split(/[\s,.()/:–—-]+/);
  if (isCapital(block.text) && words.length <= MOST_WORDS && words.some(isDayBesideMonth))
    return articlePart('date', 'place, day and month');
  const agency = /^[^()]{2,40}\(([^()]{2,12})\)[\s.:–—-]*$/.exec(block.text)?.[1];
  const isAgency = agency !== undefined && AGENCY_NAMES.has(agency.toLowerCase());
  return isAgency && isCapital(block.text) ? articlePart('date', 'place and agency') : null;
}

function isDayBesideMonth(word: string, at: number, words: readonly string[]): boolean {
  if (!/^\d{1,2}$/.test(word) || Number(word) < 1 || Number(word) > 31) return false;
  return [words[at - 1], words[at + 1]].some((beside) => monthNumber(beside ?? '') !== null);
}

function isCapital(text: string): boolean {
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}
