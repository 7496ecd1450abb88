import type { Actor } from '../../../../actors/actor.ts';
import { isBody } from '../../../../languages/kin.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Introduction } from '../roles/introduction-of.ts';
import { STEM } from '../stem.ts';
import type { Asked, Kinship, Look } from './look.ts';

/** Of a pronoun, or of somebody who was introduced as nothing. */
export const NO_KINSHIP: Kinship = { match: 'none', akin: false, inName: false };

/** Whether somebody was introduced as what the role says, in other words perhaps ("entraîneur", "technicien"). */
export function kinshipOf(asked: Asked, { name }: Actor, introductions: readonly Introduction[]): Kinship {
  const { kin, telling } = asked;
  const known = new Set(introductions.flatMap(({ kins }) => kins));
  const isOther = known.size > 1 || !known.has(null);
  return {
    match: kin !== null && known.has(kin) ? 'same' : isOther ? 'other' : 'none',
    akin: introductions.some(({ stems }) => telling.some((stem) => stems.includes(stem))),
    inName: (name.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => isOfRole(word, asked)),
  };
}

/** "gewerkschaft" of "die Gewerkschaft", "eisenbahngewerkschaft" as well. */
function isOfRole(word: string, { telling, head }: Asked): boolean {
  return telling.includes(word.slice(0, STEM)) || (head.length >= STEM && word.endsWith(head));
}

/** What the noun of a role says of whoever it may stand for. */
export function kinFeatures(
  { kin, opening }: Asked,
  { actor: { kind: people }, away, fits, match, akin }: Look,
): Pieces[] {
  const body = kin === null ? 'unknown' : isBody(kin);
  return [
    ['body', body, people],
    ['body', body, people, opening],
    ['kin', kin !== null, match],
    ['kin', kin !== null, match, away],
    ['kin', kin !== null, match, fits, akin],
    ['kin', kin, match],
    ['akin', akin, people],
    ['akin', akin, away],
  ];
}
