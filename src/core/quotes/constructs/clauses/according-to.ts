import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesAfter } from './nearby/clauses-after.ts';
import { clausesBefore } from './nearby/clauses-before.ts';

/**
 * The source is named without a verb.
 *
 *     The bridge is “sound”, according to Ada Byron.    → Ada Byron
 *     According to Ada Byron, the bridge is “sound”.    → Ada Byron
 */
export const accordingTo: Construct = {
  name: 'according-to',
  find: (place) => {
    const clauses = [...clausesAfter(place), ...clausesBefore(place)];
    return candidatesOf(
      place,
      'according-to',
      clauses.filter(({ order }) => order === 'according'),
    );
  },
};
