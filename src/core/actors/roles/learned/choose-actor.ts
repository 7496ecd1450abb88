import type { LanguagePack } from '../../../languages/pack.ts';
import { type LinearModel, parseWeights } from '../../../linear-model/linear-model.ts';
import { modelsByLanguage } from '../../../linear-model/models-by-language.ts';
import { scoreFeatures } from '../../../linear-model/score-features.ts';
import type { Span } from '../../../text/span.ts';
import { ACTOR_FEATURES } from './actor-features.ts';
import { ENGLISH_ROLE_WEIGHTS } from './english-role-weights.ts';
import { EUROPEAN_ROLE_WEIGHTS } from './european-role-weights.ts';
import type { Proposal } from './propose-actors.ts';

const roleModel = modelsByLanguage(ENGLISH_ROLE_WEIGHTS, EUROPEAN_ROLE_WEIGHTS, parseWeights);

/**
 * Of those proposed the one for whom most speaks; `null` if that is nobody.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → Mary Velk
 *     Mary Velk left. The weather said no.             → null
 */
export function chooseActor(_: Span, proposals: readonly Proposal[], pack: LanguagePack): string | null {
  const model = roleModel(pack);
  let best: { readonly actor: string | null; readonly score: number } | null = null;
  for (const proposal of proposals) {
    const score = scoreProposal(model, proposal);
    if (best === null || score > best.score) best = { actor: proposal.actor, score };
  }
  return best?.actor ?? null;
}

function scoreProposal(model: LinearModel, proposal: Proposal): number {
  return proposal.actor === null ? scoreFeatures(model, proposal.features) : ACTOR_FEATURES.score(model, proposal.row);
}
