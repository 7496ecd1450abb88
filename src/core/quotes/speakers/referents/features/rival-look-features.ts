import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Meeting } from '../roles/first-meeting.ts';
import type { Asked, Look } from './look.ts';
import type { Strength } from './strength-of.ts';

const MOST_EQUALS = 3;

/**
 * How well the words fit somebody beside all others: who alone fits is meant, though others stand nearer.
 *
 *     The coach Voss met Dahl. “No,” the coach said.               → Voss: better than all others
 *     The coach Voss met the coach Dahl. “No,” the coach said.     → Dahl: as well as one other, none of them nearer
 *
 * @param strengths of everybody who was seen, the last first
 * @param at where somebody stands in it
 */
export function rivalLookFeatures(
  { kind, opening }: Asked,
  { actor: { kind: people }, isMain, inName }: Look,
  strengths: readonly Strength[],
  at: number,
): Pieces[] {
  const own = strengths[at] ?? 0;
  const others = strengths.filter((_, index) => index !== at);
  const best = Math.max(-1, ...others);
  const nearer = countEquals(strengths.slice(0, at), own);
  return [
    ['main', kind, people, isMain],
    ['main', kind, people, own, isMain],
    ['in-name', kind, people, inName],
    ['in-name', kind, people, inName, own],
    ['rivals', kind, own, best],
    ['rivals', kind, own, best, opening],
    ['rivals', kind, people, own, best],
    ['rivals', kind, own, 'equals', countEquals(others, own)],
    ['rivals', kind, own, 'nearer', nearer],
    ['rivals', kind, own, best, 'nearer', nearer],
  ];
}

/** The same of nobody: where the words fit somebody well, they hardly stand for a stranger. */
export function nobodyBesideFeatures(
  { kind, opening }: Asked,
  strengths: readonly Strength[],
  meeting: Meeting,
): Pieces[] {
  const best = Math.max(-1, ...strengths);
  return [
    ['nobody', 'best', kind, best],
    ['nobody', 'best', kind, best, opening],
    ['nobody', 'best', kind, best, meeting],
  ];
}

function countEquals(strengths: readonly Strength[], own: Strength): number {
  return Math.min(strengths.filter((strength) => strength >= own).length, MOST_EQUALS);
}
