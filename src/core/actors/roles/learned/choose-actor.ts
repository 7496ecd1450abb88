import type { LanguagePack } from '../../../languages/pack.ts';
import { parseWeights } from '../../../linear-model/linear-model.ts';
import { modelsByLanguage } from '../../../linear-model/models-by-language.ts';
import type { Span } from '../../../text/span.ts';
import { ACTOR_FEATURES } from './actor-features.ts';
import { ENGLISH_ROLE_WEIGHTS } from './english-role-weights.ts';
import { EUROPEAN_ROLE_WEIGHTS } from './european-role-weights.ts';
import { NOBODY_FEATURES } from './nobody-features.ts';
import type { Proposal } from './propose-actors.ts';

const roleModel = modelsByLanguage(ENGLISH_ROLE_WEIGHTS, EUROPEAN_ROLE_WEIGHTS, parseWeights);

/**
 * Of those proposed the one for whom most speaks; `null` if that is nobody.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → Mary Velk
 *     Mary Velk left. The weather said no.             → null
 */
export function chooseActor(_: Span, proposals: readonly Proposal[], pack: LanguagePack): string | null {
  let best: { readonly actor: string | null; readonly score: number } | null = null;
  for (const proposal of proposals) {
    const score = scoreProposal(proposal, pack);
    if (best === null || score > best.score) best = { actor: proposal.actor, score };
  }
  return best?.actor ?? null;
}

function scoreProposal(proposal: Proposal, pack: LanguagePack): number {
  return proposal.actor === null
    ? NOBODY_FEATURES.score(roleModel(pack), proposal.row)
    : ACTOR_FEATURES.score(roleModel(pack), proposal.row);
}
