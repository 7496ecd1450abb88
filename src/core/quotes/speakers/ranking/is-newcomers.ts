import { clausesOfSentence } from '../../constructs/clauses/nearby/clauses-of-sentence.ts';
import type { Place } from '../../constructs/construct.ts';
import type { ClauseOrder } from '../../frame/clause.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';

const REPORTING: ReadonlySet<ClauseOrder> = new Set(['direct', 'apposed', 'apposition']);

/**
 * Whether the paragraph before speech that is one of its own has no marks and ends with what somebody who is named says: it
 * goes on with that, and not with what was quoted before.
 *
 *     “No,” said Frost. ¶ The head, Ada Byron, says it is loud. ¶ “Yes.”   → yes: Ada Byron’s
 *     “No,” said Frost. ¶ The bridge is closed. ¶ “Yes.”                   → no
 */
export function isNewcomers(place: Place): boolean {
  const own = place.paragraphs[place.paragraph];
  const before = place.paragraphs[place.paragraph - 1];
  if (own?.frame.units.length !== 1 || before === undefined) return false;
  const { units } = before.frame;
  if (units.some(({ kind }) => kind === 'quote')) return false;
  return clausesOfSentence(before, sentenceOf(before, units.length - 1)).some(
    ({ subject, verb, order, negated }) => verb !== null && !negated && subject.kind === 'name' && REPORTING.has(order),
  );
}
