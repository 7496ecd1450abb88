import { isBody } from '../../../languages/kin.ts';
import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Asked, Look } from './look.ts';
import type { Introduction } from './roles/introduction-of.ts';

/** Letters by which a word is known again in another form. */
export const STEM = 5;

/** Whether somebody was introduced as what the role says, in other words perhaps ("entraîneur", "technicien"). */
export function kinFeatures(
  { kin, telling, opening }: Asked,
  introductions: readonly Introduction[],
  { actor: { kind: people }, away, fits }: Look,
): Pieces[] {
  const known = new Set(introductions.flatMap(({ kins }) => kins));
  const match = kin !== null && known.has(kin) ? 'same' : known.size > 1 || !known.has(null) ? 'other' : 'none';
  const akin = introductions.some(({ words }) => words.some((word) => telling.includes(word.slice(0, STEM))));
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
