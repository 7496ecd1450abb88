import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/** How far behind its verb a particle is looked for. */
const FURTHEST = 40;

/**
 * Whether a verb that reports only with a particle has one, at its beginning, right behind it or where a clause ends.
 *
 *     Ada Byron | gab | gestern bekannt, dass …   → yes
 *     Das hatte sie | mitgeteilt.                 → yes
 *     De stad | laat | weten niets te zien        → yes: right behind its verb
 *     Es | gibt | in Norham zwei Brücken.         → no
 *     Ada Byron | sagt, …                         → yes: it needs none
 */
export function hasParticle(units: readonly Unit[], at: number, verb: ReportingVerb, pack: LanguagePack): boolean {
  const particles = pack.particles.get(verb.lemma);
  const unit = units[at];
  if (particles === undefined || unit === undefined) return true;
  if (particles.some((particle) => unit.lower.startsWith(particle))) return true;
  for (let next = at + 1; next < at + FURTHEST && units[next]?.sentence === unit.sentence; next++) {
    const word = units[next]?.lower ?? '';
    if (!particles.includes(word)) continue;
    if (endsClause(units, next, pack) || (next === at + 1 && !pack.prepositions.has(word))) return true;
  }
  return false;
}

function endsClause(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind !== 'word' || next.sentence !== units[at]?.sentence) return true;
  return pack.coordinators.has(next.lower) || pack.subordinators.has(next.lower);
}
