import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesAfter, clausesBefore } from './nearby-clauses.ts';

/**
 * The source is named without a verb.
 *
 *     The bridge is “sound”, according to Ada Byron.    → Ada Byron
 *     According to Ada Byron, the bridge is “sound”.    → Ada Byron
 */
export const accordingTo: Construct = {
  name: 'according-to',
  find: (place) =>
    [...clausesAfter(place), ...clausesBefore(place)]
      .filter((clause) => clause.order === 'according')
      .flatMap((clause, nearer) =>
        candidatesOf(place, 'according-to', [clause]).map((candidate) => ({ ...candidate, nearer })),
      ),
};
