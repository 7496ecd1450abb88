import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';
import { isVerb } from '../is-verb.ts';

/** Units of a place, a day and an agency before a report. */
const LONGEST_DATELINE = 16;

/**
 * Where a sentence begins behind the dash that ends a dateline, which has no verb; else the unit given.
 *
 *     LEEDS, May 3 (HNA) - | The bridge is safe, Ada said.   → at "The"
 *     | The bridge fell — it is closed, Ada said.            → at "The"
 *
 * @param from the first unit of the sentence.
 * @param before the first unit of its report.
 */
export function behindDateline(units: readonly Unit[], from: number, before: number, pack: LanguagePack): number {
  if (from > 0 || units[0]?.capital !== true) return from;
  for (let at = 1; at < Math.min(before, LONGEST_DATELINE); at++) {
    const unit = units[at];
    if (unit === undefined || (unit.kind === 'word' && isVerb(unit, pack) && !pack.times.has(unit.lower))) return from;
    if (/^[—–-]+$/.test(unit.text)) return at + 1;
  }
  return from;
}
