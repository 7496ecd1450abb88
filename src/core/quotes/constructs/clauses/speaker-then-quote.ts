import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesBefore } from './nearby/clauses-before.ts';

/**
 * Who speaks and the verb, then the marks: right after, or further on in the sentence.
 *
 *     Ada Byron said, “We won.”                    → Ada Byron
 *     Ada Byron said the match was “hard work”.    → Ada Byron
 */
export const speakerThenQuote: Construct = {
  name: 'speaker-then-quote',
  find: (place) =>
    candidatesOf(
      place,
      'speaker-then-quote',
      clausesBefore(place).filter((clause) => !['inverted', 'according'].includes(clause.order)),
    ),
};
