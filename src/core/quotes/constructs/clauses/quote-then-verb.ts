import type { Clause } from '../../frame/clause.ts';
import { candidatesOf } from '../candidate-of.ts';
import type { Construct, Place } from '../construct.ts';
import { clausesAfter } from './nearby/clauses-after.ts';

/**
 * The marks, then the verb, then who speaks.
 *
 *     “We won,” said Ada Byron, the captain.              → Ada Byron
 *     The bridge is “bad” and has to go, said Ada Byron.  → Ada Byron
 *     The judges found it “bad” and ordered a new trial.  → none: whoever found, ordered too
 *     It was “bad” for all and warned Ada Byron to wait.  → none: whatever was, warned too
 */
export const quoteThenVerb: Construct = {
  name: 'quote-then-verb',
  find: (place) => {
    const clauses = clausesAfter(place).filter((clause) => clause.order === 'inverted' && !goesOn(place, clause));
    return candidatesOf(place, 'quote-then-verb', clauses);
  },
};

/** "… | and | ordered", "… | for all and | warned": a second verb of the one who is quoted, which nothing parts from the marks. */
function goesOn({ paragraphs, paragraph, unit, pack }: Place, { verbFrom }: Clause): boolean {
  const between = paragraphs[paragraph]?.frame.units.slice(unit + 1, verbFrom) ?? [];
  const joins = [between[0], between.at(-1)].some((word) => pack.coordinators.has(word?.lower ?? ''));
  return joins && between.every(({ kind }) => kind === 'word');
}
