import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/** A word that may stand inside a phrase. */
export function isNominal(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind !== 'word') return false;
  if (unit.capital && !unit.closed) return true;
  if (unit.closed || pack.isAdverb(unit.lower))
    return pack.determiners.has(unit.lower) || pack.possessives.has(unit.lower);
  const verb = pack.verbs.get(unit.lower);
  return verb === undefined || verb.force !== 'saying' || verb.form === 'base' || verb.form === 'present';
}
