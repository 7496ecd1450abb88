import type { Candidate, Place } from '../../constructs/construct.ts';

/**
 * Whoever alone is cited, where a colon before the marks ends what somebody cites; else all.
 *
 *     Ada Byron cita a su abuelo, farero: «Nunca»    → su abuelo
 *     Ada Byron cita a su abuelo con «Nunca»   → all that were found
 */
export function onlyCited(place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const { pack, unit, paragraph, paragraphs } = place;
  const units = paragraphs[paragraph]?.frame.units ?? [];
  if (units[unit - 1]?.text !== ':') return candidates;
  const cited = candidates.filter(
    ({ clause, paragraph: own }) =>
      own === paragraph &&
      clause?.order === 'inverted' &&
      pack.citing.has(clause.verb?.lemma ?? '') &&
      units[clause.verbFrom]?.sentence === units[unit - 1]?.sentence,
  );
  return cited.length > 0 ? cited : candidates;
}
