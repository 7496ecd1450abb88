import type { Candidate, Place } from '../../constructs/construct.ts';

/**
 * Whoever alone calls something so, where the marks end a clause of theirs that “what” opens; else all. Who is meant by a
 * pronoun is left to the others: “what it called” is as well the council's that is named before.
 *
 *     It closes, the mayor said, after what Ada Byron called “a bad winter”.   → Ada Byron
 *     It closes, the mayor said, after “a bad winter”.                         → all that were found
 */
export function onlyCaller(place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const { what, as } = place.pack.reports;
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  const last = as.has(units[place.unit - 1]?.lower ?? '') ? place.unit - 2 : place.unit - 1;
  const callers = candidates.filter(({ paragraph, phrase, clause }) => {
    if (paragraph !== place.paragraph || phrase.kind === 'pronoun' || clause === null) return false;
    if (clause.order !== 'direct' || clause.verb === null || clause.verbTo !== last) return false;
    return what.has(units[clause.subject.from - 1]?.lower ?? '');
  });
  return callers.length > 0 ? callers : candidates;
}
