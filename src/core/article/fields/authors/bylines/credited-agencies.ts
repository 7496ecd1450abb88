import type { Layout } from '../../../layout.ts';
import { AGENCY_LEADS } from '../../../words/authors/byline-leads.ts';
import { isAgency } from '../is-agency.ts';
import { ownBlocksNear } from './own-blocks-near.ts';
import type { Near } from './short-blocks-near.ts';

/**
 * The agencies that a line near the headline names as where the text is from, or with whom it was made.
 *
 *     6. März, 12.01 Uhr | Quelle: dpa   → dpa
 *     Le Môle avec AFP                   → AFP
 *     (Reuters)                          → Reuters
 *     Reuters opens an office            → none
 */
export function creditedAgencies(layout: Layout, near: Near): readonly string[] {
  return [...new Set(ownBlocksNear(layout, near).flatMap(({ text }) => agenciesIn(text)))];
}

function agenciesIn(line: string): readonly string[] {
  const words = line.split(/[\s()/|,]+/).filter((word) => word !== '');
  if (words.every(isAgency)) return words;
  return words.filter((word, at) => isAgency(word) && AGENCY_LEADS.has((words[at - 1] ?? '').toLowerCase()));
}
