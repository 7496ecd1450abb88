import type { Actor } from '../../../../actors/actor.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { kinFeatures } from './kin-features.ts';
import type { Asked, Look } from './look.ts';
import { turnFeatures } from './turn-features.ts';

/**
 * What tells whether somebody is meant, without a look at the others.
 *
 *     Clara Voss traf Henrik Dahl. „Nein“, sagte sie.   → Clara Voss: `fits|pronoun|yes`, `rank|pronoun|1`, among others
 */
export function actorFeatures(
  asked: Asked,
  look: Look,
  words: Span,
  since: ReadonlySet<Actor>,
  resolution: Resolution,
): Pieces[] {
  const { kind, actor, rank, often, introduced } = look;
  const features: Pieces[] = [
    ['kind', kind, actor.kind],
    ['kind', kind, actor.kind, asked.opening],
    ['ending', kind, actor.kind, asked.head.slice(-3)],
    ['head', kind, actor.kind, asked.head],
    ['language', resolution.pack.code, kind, actor.kind],
    ['often', kind, Math.min(often, 4)],
    ['quoted', often === 0],
    ['introduced', introduced],
    ['introduced', introduced, asked.opening],
    ['rank', kind, Math.min(rank, 4)],
    ['rank', kind, Math.min(rank, 4), look.away, actor.kind],
  ];
  const kin = kind === 'role' ? kinFeatures(asked, look) : [];
  return features.concat(placeFeatures(look), turnFeatures(look, words, since, resolution), kin);
}

/** Where somebody was seen last, and doing what. */
function placeFeatures({ kind, fits, away, nearest, nth, paragraphs }: Look): Pieces[] {
  const subject = nearest.first ? 'first' : 'later';
  return [
    ['fits', kind, fits],
    ['fits', kind, fits, away],
    ['fits', kind, fits, nth, nearest.does],
    ['away', kind, away],
    ['away', kind, away, subject],
    ['role', kind, nearest.mention.kind],
    ['does', kind, nearest.does],
    ['does', kind, nearest.does, away, subject],
    ['does', kind, nearest.does, paragraphs, nth],
    ['near', kind, away, paragraphs],
  ];
}
