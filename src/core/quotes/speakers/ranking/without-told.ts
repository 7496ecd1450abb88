import { clausesAfter } from '../../constructs/clauses/nearby/clauses-after.ts';
import { clausesBefore } from '../../constructs/clauses/nearby/clauses-before.ts';
import type { Candidate, Place } from '../../constructs/construct.ts';
import type { Clause } from '../../frame/clause.ts';
import { isSaidOfSubject } from '../../frame/is-said-of-subject.ts';

/**
 * Candidates without whoever the words in the marks are told, or said of, in their sentence.
 *
 *     Ada Byron was described by Orr as “mad”.          → Orr, and not Ada Byron
 *     “You are mad,” Ada Byron was told.                → not Ada Byron
 *     Ada Byron was told that it fell, and said “no”.   → Ada Byron: she reports too
 */
export function withoutTold(place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  const isTold = (clause: Clause) => isSaidOfSubject(units, clause, place.pack);
  const told = [...clausesBefore(place), ...clausesAfter(place)].filter(isTold);
  if (told.length === 0) return candidates;
  return candidates.filter(({ paragraph, phrase, clause }) => {
    const isReporter = clause !== null && clause.verb !== null && !isTold(clause);
    const isIn = ({ subject, verbTo }: Clause) =>
      phrase.from >= subject.from && phrase.to <= Math.max(subject.to, verbTo);
    return isReporter || paragraph !== place.paragraph || !told.some(isIn);
  });
}
