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
  const { own, best, equals, nearer } = heldAgainstOthers(strengths, at);
  return [
    ['main', kind, people, isMain],
    ['main', kind, people, own, isMain],
    ['in-name', kind, people, inName],
    ['in-name', kind, people, inName, own],
    ['rivals', kind, own, best],
    ['rivals', kind, own, best, opening],
    ['rivals', kind, people, own, best],
    ['rivals', kind, own, 'equals', equals],
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

type Rivalry = {
  readonly own: number;
  /** How well the words fit the best of the others; -1: there is nobody else. */
  readonly best: number;
  /** How many others they fit as well, and how many of these stand nearer. */
  readonly equals: number;
  readonly nearer: number;
};

/** Counted in one go: everybody is held against all others with every pronoun. */
function heldAgainstOthers(strengths: readonly Strength[], at: number): Rivalry {
  const own = strengths[at] ?? 0;
  let best = -1;
  let equals = 0;
  let nearer = 0;
  for (let other = 0; other < strengths.length; other += 1) {
    const strength = strengths[other] ?? 0;
    if (other === at) continue;
    best = Math.max(best, strength);
    if (strength < own) continue;
    equals += 1;
    if (other < at) nearer += 1;
  }
  return { own, best, equals: Math.min(equals, MOST_EQUALS), nearer: Math.min(nearer, MOST_EQUALS) };
}
