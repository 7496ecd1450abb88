import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** Units between a subject and the place that begins its sentence. */
const FURTHEST = 45;

/**
 * Whether commas before a subject may part another from the verb: not where a sentence begins with a place alone.
 *
 *     Ada Byron, who won, | officials | said           → yes
 *     In Norham, a town in Kent, | officials | said    → no
 */
export function isApposed(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  if (units[from - 1]?.text !== ',') return false;
  let at = from - 1;
  for (; at > 0 && units[at - 1]?.sentence === units[from]?.sentence; at--) {
    const unit = units[at];
    if (from - at > FURTHEST || (unit?.kind === 'word' && isDoing(unit, pack))) return true;
  }
  return !pack.reachesPastModifiers || !pack.prepositions.has(units[at]?.lower ?? '');
}

function isDoing({ lower }: Unit, pack: LanguagePack): boolean {
  return pack.auxiliaries.has(lower) || pack.isOtherVerb(lower) || pack.relatives.has(lower) || pack.verbs.has(lower);
}
