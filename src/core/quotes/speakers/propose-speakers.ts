import type { Candidate, Place } from '../constructs/construct.ts';
import { CONSTRUCTS } from '../constructs/constructs.ts';
import type { Setting } from '../model/describe-setting.ts';
import { candidateFeatures } from './candidate-features.ts';
import { rivalFeatures } from './rival-features.ts';

/** A candidate and what the ranker looks at. */
export type Proposal = { readonly candidate: Candidate; readonly features: readonly string[] };

/** Asks every construct who may have said the words in the marks. */
export function proposeSpeakers(place: Place, setting: Setting): Proposal[] {
  const candidates = CONSTRUCTS.flatMap((construct) => construct.find(place));
  return candidates.map((candidate) => ({
    candidate,
    features: [...candidateFeatures(place, setting, candidate), ...rivalFeatures(place, candidate, candidates)],
  }));
}
