import { letterCase } from '../../../../text/letters/letter-case.ts';
import { isHeading } from '../../../is-heading.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { datelineEvidence } from './dateline-evidence.ts';

const LONGEST = 60;

/**
 * The line of its own before the text that says where and when it was written, or for which agency.
 *
 *     WESTHAVEN, Nov 3 (Reuters) –       → date
 *     Westhaven (dpa)                    → date
 *     <b>Westhaven</b> –                 → date
 *     <h2>November 3</h2>                → none: a timeline's subhead
 *     Storm of 3 May: all is quiet now.  → none: a sentence
 */
export function datelinePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (index >= body.first || block.text.length > LONGEST || block.linked > 0 || /[.!?]$/.test(block.text)) return null;
  if (isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return null;
  if (!isCapital(block.text)) return null;
  const evidence = datelineEvidence(block.text) ?? (PLACE_AND_DASH.test(block.text) ? 'place and dash' : null);
  return evidence === null ? null : articlePart('date', evidence);
}

/** A few words and the dash that leads from them to the text. */
const PLACE_AND_DASH = /^[^\d:!?–—]{3,40}\s[-–—]$/;

function isCapital(text: string): boolean {
  return letterCase(text.charAt(0)) === 'upper';
}
