import type { Candidate, Place } from '../../constructs/construct.ts';

/**
 * Whether a candidate is the subject of a verb of speech right behind the marks, which then reports them and nothing else:
 * who is named before has no part in it. No one is where the pack leaves that to what was learned.
 *
 *     « Oui », dit Ada. « Non », répond son mari.   → son mari, of the second
 *     « Oui », dit Ada. « Non. »                    → nobody
 */
export function isReportedBehind(
  { mark, paragraph, pack }: Place,
  { construct, clause, distance, ...one }: Candidate,
): boolean {
  if (
    !pack.verbBehindDecides ||
    construct !== 'quote-then-verb' ||
    one.paragraph !== paragraph ||
    one.speaker.start < mark.end
  )
    return false;
  return distance <= 1 && clause?.order === 'inverted' && clause.verb?.force === 'saying' && !clause.negated;
}
