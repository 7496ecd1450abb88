import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** Units from a relative word to what is done behind it. */
const LONGEST_RELATIVE = 8;

/**
 * Whether a phrase before a comma is only what somebody does something to, in a clause that tells more of them.
 *
 *     La alcaldesa, que prometió | un informe |, dijo      → yes
 *     Ada Byron, | alcaldesa de Norham |, dijo             → no: no relative word
 *     Ada Byron, que | la jueza |, dijo                    → no: nothing is done
 */
export function isObjectBehindRelative(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  if (!pack.objectsEndRelatives) return false;
  let isDone = false;
  for (let at = from - 1; at > from - LONGEST_RELATIVE; at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[from]?.sentence) return false;
    if (pack.relatives.has(unit.lower)) return isDone && units[at - 1]?.text === ',';
    isDone ||= pack.verbs.has(unit.lower) || pack.auxiliaries.has(unit.lower) || pack.isOtherVerb(unit.lower);
  }
  return false;
}
