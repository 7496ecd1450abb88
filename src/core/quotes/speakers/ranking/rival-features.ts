import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Candidate, Place } from '../../constructs/construct.ts';

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
  const own = sketchOf(place, candidate);
  if (clause === null) return [];
  const kin = rivals.filter((other) => other.construct === construct && other.paragraph === candidate.paragraph);
  const twins = kin.filter((other) => other !== candidate && other.clause?.verbFrom === clause.verbFrom);
  const features = twins.slice(0, 3).map((twin): Pieces => ['twin', construct, own, sketchOf(place, twin)]);
  const outer = kin.find(
    ({ nearer, clause: other }) => nearer > candidate.nearer && other?.verbFrom !== clause.verbFrom,
  );
  features.push(['outer', construct, own, outer === undefined ? 'none' : bareSketch(outer)]);
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
