import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Stranger } from '../strangers-in.ts';
import type { Look } from './look.ts';
import type { NearStranger } from './stranger-before.ts';

/**
 * What tells that a pronoun stands for somebody without a name.
 *
 *     Her husband was there. “Good,” he said.                → he is her husband, whom nobody names
 *     Her husband met Dahl. “Good,” he said.                 → a man is named since
 */
export function strangerFeatures(stranger: NearStranger | null, looks: readonly Look[]): Pieces[] {
  if (stranger === null) return [['nobody', 'stranger', 'none']];
  const { away, isTold, opening, says } = stranger;
  const since = looks.filter((look) => look.fits !== 'no' && look.actor.kind === 'person' && isSince(look, stranger));
  const named = Math.min(since.length, 2);
  const known = looks.some(({ isStranger }) => isStranger);
  return [
    ['nobody', 'stranger', named, isTold, away],
    ['nobody', 'stranger', named, opening, away],
    ['nobody', 'stranger', named, says, away],
    ['nobody', 'stranger', named, opening, isTold, says],
    ['nobody', 'stranger', named, opening, 'known', known],
  ];
}

/** The same of somebody who has a name, and may be whom those words meant. */
export function besideStrangerFeatures(stranger: NearStranger | null, look: Look): Pieces[] {
  if (stranger === null) return [];
  const { away, isTold, opening, says } = stranger;
  const since = isSince(look, stranger);
  return [
    ['stranger', since, look.fits, isTold, away],
    ['stranger', since, look.fits, opening, says],
    ['stranger', since, look.nearest.does, says],
    ['stranger', 'is', look.isStranger, opening],
    ['stranger', 'is', look.isStranger, look.fits, since],
  ];
}

function isSince({ nearest }: Look, { start }: Stranger): boolean {
  return nearest.mention.start > start;
}
