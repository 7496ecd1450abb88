import type { Candidate, Place } from '../../constructs/construct.ts';

/**
 * Whether a candidate is the subject of a verb of speech right behind the marks, which then reports them and nothing else:
 * who is named before has no part in it.
 *
 *     « Oui », dit Ada. « Non », répond son mari.   → son mari, of the second
 *     « Oui », dit Ada. « Non. »                    → nobody
 */
export function isReportedBehind(
  { mark, paragraph }: Place,
  { construct, clause, distance, ...one }: Candidate,
): boolean {
  if (construct !== 'quote-then-verb' || one.paragraph !== paragraph || one.speaker.start < mark.end) return false;
  return distance <= 1 && clause?.order === 'inverted' && clause.verb?.force === 'saying' && !clause.negated;
}
