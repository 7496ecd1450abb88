import type { Actor } from '../../actor.ts';
import type { LearnedRole } from '../learn-roles.ts';
import { isPublicName } from '../nouns/is-public-name.ts';
import { countFits } from './count-fits.ts';
import type { Asked } from './describe-phrase.ts';
import { type ActorRow, describeActor } from './features/actor-features.ts';
import { describeNobody, type NobodyRow } from './features/nobody-features.ts';
import { type Fit, fitActor } from './fit-actor.ts';
import type { Scene } from './scene.ts';

/** Somebody whom a phrase may mean (`null`: nobody who is named), and what a linear model looks at. */
export type Proposal =
  | { readonly actor: null; readonly row: NobodyRow }
  | { readonly actor: string; readonly row: ActorRow };

/**
 * Whom a phrase may mean: those named last, those who were called so anywhere in the article, and nobody.
 *
 *     Mary Velk, the mayor, met Thomas Orr. … The mayor said so.   → nobody, Thomas Orr, Mary Velk
 */
export function proposeActors(asked: Asked, scene: Scene): Proposal[] {
  const fits = findFits(asked, scene);
  const order = inOrder(asked, fits);
  const busiest = busiestOf(asked, fits);
  const suiting = countFits(fits, ({ actor }) => suitsSort(asked, actor));
  const rivals = countFits(fits, ({ learned }) => learned === 'equal');
  const proposals: Proposal[] = [{ actor: null, row: describeNobody(asked, fits, scene) }];
  let rank = 0;
  for (const fit of fits) {
    const suits = suitsSort(asked, fit.actor);
    const setting = { rank, rivals, suits, suiting, scene, place: order.indexOf(fit), isBusiest: busiest === fit };
    proposals.push({ actor: fit.actor.id, row: describeActor(asked, fit, setting) });
    if (suits) rank += 1;
  }
  return proposals;
}

/** Whoever was named or called so, and is not what the phrase cannot mean. */
function findFits(asked: Asked, scene: Scene): Fit[] {
  const called = scene.portraits.rolesWithHead(asked.phrase.head);
  const fits: Fit[] = [];
  for (const id of findIds(asked, called, scene)) {
    const actor = scene.actor(id);
    if (actor === null || !mayBe(asked, actor)) continue;
    const fit = fitActor(asked, actor, called, scene);
    if (fit.agrees !== 'no' && !isOfAnotherNation(asked, fit) && !isOfNoTrade(asked, fit)) fits.push(fit);
  }
  return fits;
}

function findIds(asked: Asked, called: readonly LearnedRole[], scene: Scene): ReadonlySet<string> {
  const { head } = asked.phrase;
  const ids = new Set<string>();
  if (isSomebodys(asked, scene)) return ids;
  for (const { actor } of scene.namedLast()) ids.add(actor.id);
  for (const { actor } of called) ids.add(actor);
  for (const actor of scene.portraits.namesNear(head)) ids.add(actor);
  for (const actor of scene.portraits.ofAge(head)) ids.add(actor);
  for (const actor of scene.portraits.kindredWith(head)) ids.add(actor);
  const bound = scene.boundBy(head);
  if (bound !== null) ids.add(bound);
  if (asked.ruled !== null) ids.add(asked.ruled);
  for (const actor of asked.within) ids.delete(actor);
  const teller = asked.isReported ? tellerOf(scene) : null;
  if (teller !== null) ids.delete(teller);
  return ids;
}

/** Nobody is called by a place's name; a minister is no ministry, an army no general. */
function mayBe({ sort, isGroup }: Asked, { kind }: Actor): boolean {
  if (kind === 'place' || (isGroup && kind === 'person')) return false;
  if (sort === 'person' || sort === 'kin' || sort === 'age') return kind === 'person';
  return (sort !== 'organisation' && sort !== 'business') || kind === 'organisation';
}

/** Whom the sentence named last: who says something of "the manager" is another. */
function tellerOf(scene: Scene): string | null {
  const [last] = scene.namedLast();
  return last?.actor.kind === 'person' && last.sentence === scene.sentence ? last.actor.id : null;
}

/** "the Orrion union" is no other that was named; "the Norham union" may be any that sits there. */
function isSomebodys({ sort, within }: Asked, scene: Scene): boolean {
  return sort === 'organisation' && within.some((id) => scene.actor(id)?.kind !== 'place');
}

/** "the Algerian minister" is not the Russian one. */
function isOfAnotherNation({ sort }: Asked, { nation }: Fit): boolean {
  return sort === 'person' && nation === 'other';
}

/** A company is no court; the lender may be a bank all the same. */
function isOfNoTrade({ sort }: Asked, { actor, isNamedSo }: Fit): boolean {
  return sort === 'business' && !isNamedSo && isPublicName(actor.name);
}

/** Those who suit, the latest sentence first, and in each whom it names first. */
function inOrder(asked: Asked, fits: readonly Fit[]): Fit[] {
  const suiting: Fit[] = [];
  for (const fit of fits) if (fit.appearance !== null && suitsSort(asked, fit.actor)) suiting.push(fit);
  return suiting.sort(
    (one, other) =>
      (other.appearance?.sentence ?? 0) - (one.appearance?.sentence ?? 0) ||
      Number(other.appearance?.isFirst) - Number(one.appearance?.isFirst),
  );
}

/** Of the three businesses named last, the one named most. */
function busiestOf({ sort }: Asked, fits: readonly Fit[]): Fit | null {
  if (sort !== 'business') return null;
  let best: Fit | null = null;
  for (const fit of fits
    .filter(({ actor }) => actor.kind === 'organisation' && !isPublicName(actor.name))
    .slice(0, 3)) {
    if ((fit.appearance?.count ?? 0) > (best?.appearance?.count ?? 0)) best = fit;
  }
  return best;
}

function suitsSort({ sort }: Asked, { kind }: Actor): boolean {
  return sort === 'organisation' || sort === 'business' ? kind !== 'person' : kind === 'person';
}
