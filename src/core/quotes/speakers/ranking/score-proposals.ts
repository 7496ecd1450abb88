import { type FeatureTree, scorePieces } from '../../../linear-model/feature-tree.ts';
import type { Candidate } from '../../constructs/construct.ts';
import type { Proposal } from './propose-speakers.ts';

/** A candidate, how well the model thinks of it, and what it saw between its clause and the marks. */
export type ScoredProposal = { readonly candidate: Candidate; readonly score: number; readonly gap: string };

/** Scores proposals by their own features, which are let go: those of all quotes in a long article would fill the memory. */
export function scoreProposals(proposals: readonly Proposal[], model: FeatureTree | null): ScoredProposal[] {
  return proposals.map(({ candidate, features }) => ({
    candidate,
    score: scorePieces(model, features),
    gap: features.find(([first]) => first === 'gap')?.join('|') ?? '',
  }));
}
