import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import type { Stranger } from '../strangers-in.ts';
import type { Asked, Look, NearStranger } from './look.ts';

/** Sentences after which somebody without a name is no longer spoken of. */
const FURTHEST = 3;

/** Who without a name was the last to do something before a pronoun that may mean them; `null`: nobody. */
export function strangerBefore(
  { kind, gender, many }: Asked,
  words: Span,
  { strangers, index, pronouns }: Resolution,
): NearStranger | null {
  if (kind !== 'pronoun' || many || gender === null || gender === 'thing') return null;
  const here = index.sentenceAt(words.start);
  for (let at = lowerBound(strangers, ({ end }) => end <= words.start) - 1; at >= 0; at -= 1) {
    const stranger = strangers[at];
    const away = here - index.sentenceAt(stranger?.start ?? 0);
    if (stranger === undefined || away > FURTHEST) break;
    const isFit = stranger.gender === null || stranger.gender === gender;
    if (isFit && !pronouns.some(({ mention }) => mention.start === stranger.start))
      return { ...stranger, away, isTold: stranger.gender === gender };
  }
  return null;
}

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
