import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { isInnerAdverb } from './is-inner-adverb.ts';

/** Adverbs and auxiliaries before a verb. */
const MOST_HELPING = 2;

/**
 * A word that leads into a sentence, whose capital only the sentence's beginning gave.
 *
 *     Maybe | Ada Byron said       → opens
 *     Bemoaning | it, Ada left     → opens
 *     Jolly | has said             → none: who else reports?
 */
export function isOpening(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || units[at - 1]?.sentence === unit.sentence) return false;
  return (
    (pack.isAdverb(unit.lower) && !isWhoReports(units, at, pack) && !isInnerAdverb(units, at, pack)) ||
    pack.verbs.get(unit.lower)?.form === 'participle' ||
    pack.coordinators.has(unit.lower)
  );
}

/** "Jolly | said", "Both | have vowed": it ends as adverbs do, and nobody else is there to report. */
function isWhoReports(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (!pack.putsSubjectsFirst) return false;
  let next = at + 1;
  while (
    next <= at + MOST_HELPING &&
    (pack.isAdverb(units[next]?.lower ?? '') || pack.auxiliaries.has(units[next]?.lower ?? ''))
  )
    next++;
  const verb = pack.verbs.get(units[next]?.lower ?? '');
  return verb?.force === 'saying' && verb.form !== 'participle' && units[next]?.sentence === units[at]?.sentence;
}
