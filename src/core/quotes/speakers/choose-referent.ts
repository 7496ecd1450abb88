import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import { type LinearModel, parseWeights } from '../model/linear-model.ts';
import { scoreFeatures } from '../model/score-features.ts';
import { EUROPEAN_REFERENT_WEIGHTS } from './european-referent-weights.ts';
import { referentsOf } from './referent-features.ts';
import type { Resolution } from './resolve-speaker.ts';

let model: LinearModel | null = null;

/**
 * Says whom a pronoun or a role stands for, by what the training articles teach of six languages; `null`: nobody named.
 *
 *     Ada Byron führt die Mühle. „Sie lief nie“, sagt die Müllerin.   → Ada Byron
 *     „Sie wussten es“, sagt ein Beamter.                             → nobody
 */
export function chooseReferent(words: Span, resolution: Resolution): Actor | null {
  model ??= parseWeights(EUROPEAN_REFERENT_WEIGHTS);
  let best: { readonly actor: Actor | null; readonly score: number } | null = null;
  for (const { actor, features } of referentsOf(words, resolution)) {
    const score = scoreFeatures(model, features);
    if (best === null || score > best.score) best = { actor, score };
  }
  return best?.actor ?? null;
}
