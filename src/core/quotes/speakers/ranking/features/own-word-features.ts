import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Candidate, Place } from '../../../constructs/construct.ts';
import { describeInside } from '../../../speech/features/inside.ts';
import { isNamedIn } from '../is-named-in.ts';
import { namingOf } from './naming-of.ts';

const MOST_MENTIONS = 4;

/**
 * What the marked words themselves tell of a candidate: whoever is named in them seldom speaks, and nobody who is named
 * once says everything.
 *
 *     “Ask Gorka,” …     → Gorka Barriuso is named within
 *     “I paid,” …        → rather a person's than a company's
 */
export function ownWordFeatures(place: Place, { construct, speaker, phrase }: Candidate): Pieces[] {
  const { words, own } = describeInside(place);
  const actor = phrase.kind === 'name' ? place.cast.actorAt(speaker) : null;
  const kind = actor?.kind ?? phrase.kind;
  const features: Pieces[] = [
    ['own', own, kind],
    ['own', own, construct, kind],
  ];
  if (actor === null) return features;
  const isNamed = isNamedIn(words, actor);
  const mentions = Math.min(namingOf(actor).times, MOST_MENTIONS);
  features.push(['inside', isNamed], ['inside', construct, isNamed]);
  features.push(['mentions', kind, mentions], ['mentions', construct, mentions]);
  return features;
}
