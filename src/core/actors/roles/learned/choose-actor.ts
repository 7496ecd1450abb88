import type { LanguagePack } from '../../../languages/pack.ts';
import { modelsByLanguage } from '../../../linear-model/models-by-language.ts';
import { scoreFeatures } from '../../../linear-model/score-features.ts';
import type { Span } from '../../../text/span.ts';
import { ENGLISH_ROLE_WEIGHTS } from './english-role-weights.ts';
import { EUROPEAN_ROLE_WEIGHTS } from './european-role-weights.ts';
import type { Proposal } from './propose-actors.ts';

const roleModel = modelsByLanguage(ENGLISH_ROLE_WEIGHTS, EUROPEAN_ROLE_WEIGHTS);

/**
 * Of those proposed the one for whom most speaks; `null` if that is nobody.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → Mary Velk
 *     Mary Velk left. The weather said no.             → null
 */
export function chooseActor(_: Span, proposals: readonly Proposal[], pack: LanguagePack): string | null {
  const model = roleModel(pack);
  let best: { readonly actor: string | null; readonly score: number } | null = null;
  for (const { actor, features } of proposals) {
    const score = scoreFeatures(model, features);
    if (best === null || score > best.score) best = { actor, score };
  }
  return best?.actor ?? null;
}
