import { candidatesOf } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { clausesAfter } from './nearby-clauses.ts';

/**
 * The marks, then the verb, then who speaks.
 *
 *     “We won,” said Ada Byron, the captain.              → Ada Byron
 *     The judges found it “bad” and ordered a new trial.  → none: whoever found, ordered too
 */
export const quoteThenVerb: Construct = {
  name: 'quote-then-verb',
  find: (place) => (goesOn(place) ? [] : inverted(place)),
};

function inverted(place: Place): Candidate[] {
  const clauses = clausesAfter(place).filter((clause) => clause.order === 'inverted');
  return candidatesOf(place, 'quote-then-verb', clauses);
}

/** “… | and | ordered”: a second verb of the one who is quoted. */
function goesOn({ paragraphs, paragraph, unit, pack }: Place): boolean {
  return pack.coordinators.has(paragraphs[paragraph]?.frame.units[unit + 1]?.lower ?? '');
}
