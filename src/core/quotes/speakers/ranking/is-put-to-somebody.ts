import { clausesAfter } from '../../constructs/clauses/nearby/clauses-after.ts';
import { clausesBefore } from '../../constructs/clauses/nearby/clauses-before.ts';
import type { Place } from '../../constructs/construct.ts';
import type { Clause } from '../../frame/clause.ts';
import { isSaidOfSubject } from '../../frame/is-said-of-subject.ts';

/**
 * Whether the words in the marks are said to somebody, by the clause right before or behind them, so that nobody but whom “by”
 * names may say them.
 *
 *     Ada Byron was asked: “Are you well?”          → yes
 *     “Are you well?” she was asked.                → yes
 *     Ada Byron was described as “a saint”.         → no: no speech of its own
 *     Ada Byron was asked and said: “I am.”         → no
 *     Ada Byron was quoted as saying: “I am.”       → no: she says it
 *     Ada Byron stressed that they were related:    → no: she stresses it
 */
export function isPutToSomebody(place: Place): boolean {
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  const { unit, pack } = place;
  const isTold = (clause: Clause) =>
    clause.verb?.force === 'saying' &&
    !pack.subordinators.has(units[clause.verbTo + 1]?.lower ?? '') &&
    !pack.reports.that.has(units[clause.subject.from - 1]?.lower ?? '') &&
    isSaidOfSubject(units, clause, pack);
  const isLed = /^[,:]$/.test(units[unit - 1]?.text ?? '');
  return (
    (isLed && clausesBefore(place).some((clause) => clause.verbTo === unit - 2 && isTold(clause))) ||
    clausesAfter(place).some(
      (clause) => clause.subject.from === unit + 1 && clause.order === 'direct' && isTold(clause),
    )
  );
}
