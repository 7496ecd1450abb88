import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import type { Stranger } from '../strangers-in.ts';
import type { Asked } from './look.ts';

/** Words for a person that stand near a pronoun: how many sentences before, and whether their gender is told. */
export type NearStranger = Stranger & { readonly away: number; readonly isTold: boolean };

/** Sentences after which somebody without a name is no longer spoken of. */
const FURTHEST = 3;

/**
 * Who without a name was the last to do something before a pronoun that may mean them; `null`: nobody.
 *
 *     Her husband was there. “Good,” he said.     → Her husband
 *     Her husband was there. “Good,” she said.    → nobody: a man
 */
export function strangerBefore(
  { kind, gender, many }: Asked,
  words: Span,
  { strangers, index, resolvedBefore }: Resolution,
): NearStranger | null {
  if (kind !== 'pronoun' || many || gender === null || gender === 'thing') return null;
  const here = index.sentenceAt(words.start);
  for (let at = lowerBound(strangers, ({ end }) => end <= words.start) - 1; at >= 0; at -= 1) {
    const stranger = strangers[at];
    const away = here - index.sentenceAt(stranger?.start ?? 0);
    if (stranger === undefined || away > FURTHEST) break;
    const isFit = stranger.gender === null || stranger.gender === gender;
    if (isFit && !resolvedBefore.some(({ mention }) => mention.start === stranger.start))
      return { ...stranger, away, isTold: stranger.gender === gender };
  }
  return null;
}
