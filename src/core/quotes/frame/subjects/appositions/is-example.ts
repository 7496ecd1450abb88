import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** Units from a word that leads to examples to the last of them. */
const LONGEST_LIST = 14;

/**
 * Whether a phrase before a comma is only an example of what was named before.
 *
 *     Norham Rail, with clients including Velk, Ober | and Zerox |, said   → yes
 *     Ada Byron, who met Velk and | Zerox |, said                          → no
 */
export function isExample(
  units: readonly Unit[],
  { from, to }: Phrase,
  { examples, coordinators, determiners }: LanguagePack,
): boolean {
  for (let at = to - 1; at > from - LONGEST_LIST; at--) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[from]?.sentence) return false;
    if (examples.has(unit.lower)) return true;
    const isOfList = unit.capital || coordinators.has(unit.lower) || determiners.has(unit.lower);
    if (unit.kind === 'word' ? !isOfList : unit.text !== ',') return false;
  }
  return false;
}
