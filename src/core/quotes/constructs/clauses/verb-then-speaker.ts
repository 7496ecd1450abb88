import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesBefore } from './nearby/clauses-before.ts';

/**
 * The verb and who speaks, then the marks.
 *
 *     Said Ada Byron: “We won.”   → Ada Byron
 */
export const verbThenSpeaker: Construct = {
  name: 'verb-then-speaker',
  find: (place) =>
    candidatesOf(
      place,
      'verb-then-speaker',
      clausesBefore(place).filter((clause) => clause.order === 'inverted'),
    ),
};
