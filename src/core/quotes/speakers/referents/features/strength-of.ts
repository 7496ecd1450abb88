import { isBody } from '../../../../languages/kin.ts';
import type { Asked, Look } from './look.ts';

/** How well words fit somebody by what was found out of them alone: 3 introduced so, 2 of the kin or gender, 1 perhaps, 0 not. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * Tells how well the words for a speaker fit somebody.
 *
 *     the coach, of Voss, who was introduced as the coach    → 3
 *     the coach, of Dahl, who was introduced as a trainer    → 2
 *     the coach, of Halden Rail                              → 0
 */
export function strengthOf({ kin }: Asked, { kind, actor, fits, introduced, match, akin }: Look): Strength {
  const isOther = kin !== null && isBody(kin) !== (actor.kind === 'organisation');
  if (fits === 'no' || isOther) return 0;
  if (kind === 'pronoun') return fits === 'yes' ? 2 : 1;
  if (introduced) return 3;
  return match === 'same' ? 2 : akin ? 1 : 0;
}
