import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';

const MOST_BEFORE_TIME = 3;

/**
 * The unit before a verb and before the time that stands with it.
 *
 *     a poll | in June | showed              → poll
 *     In dem Brief | vom Montag | hieß es    → Brief
 */
export function beforeTime(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): number {
  const last = group.from - 1;
  if (!pack.reachesPastTimes || !pack.times.has(units[group.from]?.lower ?? '')) return last;
  let at = last;
  while (at > 0 && last - at < MOST_BEFORE_TIME && leadsToTime(units[at], pack)) at--;
  return units[at]?.sentence === units[last]?.sentence ? at : last;
}

function leadsToTime(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.capital) return false;
  return pack.prepositions.has(unit.lower) || pack.definites.has(unit.lower) || pack.isAdverb(unit.lower);
}
