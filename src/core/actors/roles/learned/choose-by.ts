import type { LinearModel } from '../../../linear-model/linear-model.ts';
import { ACTOR_FEATURES } from './features/actor-features.ts';
import { NOBODY_FEATURES } from './features/nobody-features.ts';
import type { Choose } from './find-by-model.ts';
import type { Proposal } from './propose-actors.ts';

/**
 * Makes the choice of a model: of those proposed the one for whom most speaks; `null` if that is nobody.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → Mary Velk
 *     Mary Velk left. The weather said no.             → null
 */
export function chooseBy(model: LinearModel): Choose {
  return (_, proposals) => {
    let best: { readonly actor: string | null; readonly score: number } | null = null;
    for (const proposal of proposals) {
      const score = scoreProposal(proposal, model);
      if (best === null || score > best.score) best = { actor: proposal.actor, score };
    }
    return best?.actor ?? null;
  };
}

function scoreProposal(proposal: Proposal, model: LinearModel): number {
  return proposal.actor === null
    ? NOBODY_FEATURES.score(model, proposal.row)
    : ACTOR_FEATURES.score(model, proposal.row);
}
