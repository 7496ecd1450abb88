import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesAfter } from './nearby/clauses-after.ts';

/**
 * The marks, then who speaks, then the verb.
 *
 *     “We won,” Ada Byron said.                       → Ada Byron
 *     “We won,” Ada Byron, who leads the club, said.  → Ada Byron
 *     “We won.” The crowd cheered.                    → none: another sentence
 */
export const quoteThenSpeaker: Construct = {
  name: 'quote-then-speaker',
  find: (place) =>
    candidatesOf(
      place,
      'quote-then-speaker',
      clausesAfter(place).filter((clause) => !['inverted', 'according'].includes(clause.order)),
    ),
};
