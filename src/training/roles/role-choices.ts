import { ACTOR_FEATURES } from '../../core/actors/roles/learned/features/actor-features.ts';
import { NOBODY_FEATURES } from '../../core/actors/roles/learned/features/nobody-features.ts';
import type { Proposal } from '../../core/actors/roles/learned/propose-actors.ts';
import type { Choice } from '../linear-model/fit-weights.ts';
import { coversHalf } from './covers-half.ts';
import { bindRoles, type RoleReading } from './role-reading.ts';

/** What the model is asked about in one article: each phrase and everybody whom it may mean, nobody first. */
export type RoleChoices = { readonly reading: RoleReading; readonly choices: readonly Choice[] };

/** Reads an article as the engine does; each phrase is taken to mean whom its mark says, so that later ones see the truth. */
export function roleChoices(reading: RoleReading): RoleChoices {
  const { news, referents } = reading;
  const choices: Choice[] = [];
  bindRoles(reading, (phrase, proposals) => {
    const marked = news.roles.find((role) => role.type === 'ROLE' && coversHalf(role, phrase))?.referent ?? null;
    const means = proposals.map(
      ({ actor }) => actor !== null && marked !== null && !!referents.get(actor)?.has(marked),
    );
    const right = means.includes(true) ? means : proposals.map(({ actor }) => actor === null);
    choices.push({ options: proposals.map(featuresOf), right });
    return proposals[right.indexOf(true)]?.actor ?? null;
  });
  return { reading, choices };
}

function featuresOf(proposal: Proposal): readonly string[] {
  return proposal.actor === null ? NOBODY_FEATURES.names(proposal.row) : ACTOR_FEATURES.names(proposal.row);
}
