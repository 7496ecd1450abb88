import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Candidate, Place } from '../../../constructs/construct.ts';

/** Other subjects of the same verb that are looked at. */
const MOST_TWINS = 3;

/**
 * What the ranker sees of a candidate's rivals: one who looks right alone may look wrong beside another.
 *
 *     The mayor, Ada Byron, said “no”.        → the role has a name beside it
 *     Ada Byron said the law was “a joke”.    → "the law was" stands inside what Ada Byron says
 *
 * @param rivals Everybody who was proposed for the marks, the candidate among them.
 */
export function rivalFeatures(place: Place, candidate: Candidate, rivals: readonly Candidate[]): Pieces[] {
  const { construct, clause } = candidate;
  if (clause === null) return [];
  const own = sketchOf(place, candidate);
  const features: Pieces[] = [];
  let outer: Candidate | null = null;
  for (const other of rivals) {
    if (other === candidate || other.construct !== construct || other.paragraph !== candidate.paragraph) continue;
    const isTwin = other.clause?.verbFrom === clause.verbFrom;
    if (isTwin && features.length < MOST_TWINS) features.push(['twin', construct, own, sketchOf(place, other)]);
    if (!isTwin && outer === null && other.nearer > candidate.nearer) outer = other;
  }
  features.push(['outer', construct, own, outer === null ? 'none' : bareSketch(outer)]);
  return features;
}

/** Order, force and kind of words: "direct saying name". */
function sketchOf(place: Place, candidate: Candidate): string {
  const { phrase, speaker } = candidate;
  const kind = phrase.kind === 'name' ? (place.cast.kindOf(speaker) ?? 'name') : phrase.kind;
  return `${bareSketch(candidate)} ${kind}`;
}

function bareSketch({ clause }: Candidate): string {
  return clause === null ? 'naked' : `${clause.order} ${clause.verb?.force ?? 'other'}`;
}
