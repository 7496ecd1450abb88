import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesAfter } from './nearby-clauses.ts';

/**
 * The marks, then the verb, then who speaks.
 *
 *     “We won,” said Ada Byron, the captain.   → Ada Byron
 */
export const quoteThenVerb: Construct = {
  name: 'quote-then-verb',
  find: (place) =>
    candidatesOf(
      place,
      'quote-then-verb',
      clausesAfter(place).filter((clause) => clause.order === 'inverted'),
    ),
};
