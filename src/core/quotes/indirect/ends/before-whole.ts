import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';

/** No report is longer: the time stays linear where a sentence never ends. */
const LONGEST = 250;

/**
 * The last unit before speech that stands for itself, or as far as a report may reach.
 *
 *     Ada said that it leaked | “We will mend it.”   → at "leaked"
 *
 * @param isWhole whether the marks of a unit are speech that stands for itself.
 */
export function beforeWhole(
  units: readonly Unit[],
  { verbTo }: Clause,
  pack: LanguagePack,
  isWhole: (unit: Unit) => boolean,
): number {
  let last = verbTo;
  for (let next = units[last + 1]; next !== undefined && last - verbTo < LONGEST; next = units[last + 1]) {
    if (isWhole(next)) return beforeLead(units, last, verbTo, pack);
    last++;
  }
  return last;
}

/** "his change of mind |, saying, | “No.”": the last unit before a verb that only leads to speech. */
function beforeLead(units: readonly Unit[], last: number, verbTo: number, pack: LanguagePack): number {
  const at = units[last]?.kind === 'point' ? last - 1 : last;
  const verb = pack.verbs.get(units[at]?.lower ?? '');
  return at > verbTo && verb?.form === 'participle' && verb.force === 'saying' ? at - 1 : last;
}
