import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';
import type { FoundSubject } from '../found-subject.ts';

/** Units from what somebody is to what they say meanwhile. */
const FURTHEST = 30;

/**
 * Whoever is something, and says so meanwhile by a participle behind a comma: of what anybody is now there are no clauses.
 *
 *     Experts are wary of Ada Byron’s plans, | saying    → experts
 *     Experts, who are wary of them, | saying            → none: nobody right before what they are
 *     Experts were wary of Ada Byron’s plans, | saying   → none: of what they were there is a clause
 */
export function beforeCopula(
  units: readonly Unit[],
  { from, at, verb }: VerbGroup,
  pack: LanguagePack,
): FoundSubject[] {
  if (!pack.saysMeanwhile || verb?.form !== 'participle' || units[from - 1]?.text !== ',') return [];
  for (let is = from - 2; is > 0 && from - is < FURTHEST; is--) {
    const unit = units[is];
    if (unit === undefined || unit.sentence !== units[at]?.sentence || pack.isOtherVerb(unit.lower)) return [];
    if (!pack.passives.has(unit.lower)) continue;
    const subject = phraseEndingAt(units, is - 1, pack);
    if (subject !== null) return [{ subject, order: 'shared' }];
  }
  return [];
}
