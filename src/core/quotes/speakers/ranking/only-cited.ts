import type { Candidate, Place } from '../../constructs/construct.ts';

/** Units from a verb to whom it cites: cita | a | su abuelo. */
const FURTHEST_CITED = 2;

/**
 * Whoever alone is cited right behind the verb, where a colon before the marks ends what somebody cites; else all.
 *
 *     Ada Byron cita a su abuelo, farero: «Nunca»          → su abuelo
 *     Ada Byron cita a su abuelo con «Nunca»               → all that were found
 *     Ada Byron zitiert ihn mit den Worten: „Niemals“      → all: what he is cited with is nobody
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
      clause.subject.from - clause.verbTo <= FURTHEST_CITED &&
      units[clause.verbFrom]?.sentence === units[unit - 1]?.sentence,
  );
  return cited.length > 0 ? cited : candidates;
}
