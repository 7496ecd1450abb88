import { endsSentence } from '../../../text/ends-sentence.ts';
import { startsByline } from '../../fields/authors/bylines/lines/starts-byline.ts';
import type { PageBlock } from '../../page-outline.ts';
import { saysCredit } from '../../parts/kept/captions/credits/says-credit.ts';
import { matchCorrection } from '../../parts/kept/corrections/match-correction.ts';
import { textWeight } from '../prose-weight.ts';

/** The weight of the least of standfirsts, and of what alone is called one. */
const SHORTEST = { any: 50, named: 20 };

/** The letters of the longest. */
const LONGEST = 800;

/**
 * Whether a block is long enough for a standfirst and no longer, and neither links nor a byline, a caption or the editors' note.
 *
 *     After a week of storm, ships may leave the quays of Westhaven.   → true
 *     Words by Ada Byron and Maud Lerieux; photographs by Karl Benz    → false
 *     <img> Two of the four quays were under water. Photo: Karl Benz   → false
 *     Editor’s note: Karl Benz is a lawyer.                            → false
 */
export function canBeStandfirst({ text, linked, picture }: PageBlock, sort: keyof typeof SHORTEST = 'any'): boolean {
  if (textWeight(text) < SHORTEST[sort] || text.length > LONGEST || linked >= text.length / 2) return false;
  if (picture !== null && saysCredit(text)) return false;
  return matchCorrection(text) === null && (endsSentence(text) || !startsByline(text));
}
