import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/** Whether a unit is nobody, with the source behind a preposition: "explique-t- | on | chez Halden Rail". */
export function leadsToSource(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.impersonals.has(units[at]?.lower ?? '') && pack.prepositions.has(units[at + 1]?.lower ?? '');
}
