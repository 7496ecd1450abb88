import type { Pieces } from '../../../../../linear-model/feature-tree.ts';
import type { Look } from '../look.ts';
import type { Heir } from './heir-before.ts';

/** What the last pronoun tells of nobody: `nobody|heir|stranger` where it stood for somebody without a name. */
export function nobodyHeirFeatures(heir: Heir): Pieces[] {
  return heir === null ? [] : [['nobody', 'heir', heir.kind]];
}

/** What it tells of somebody: whether it stood for them. */
export function heirFeatures(heir: Heir, { actor, fits, away, nth }: Look): Pieces[] {
  if (heir === null) return [];
  const whose = heir.kind === 'stranger' ? 'stranger' : heir.actor.id === actor.id ? 'own' : 'another';
  return [
    ['heir', whose, fits],
    ['heir', whose, away],
    ['heir', whose, nth],
  ];
}
