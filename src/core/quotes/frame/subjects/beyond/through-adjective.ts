import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';
import type { FoundSubject } from '../found-subject.ts';

/** Words between a copula and the infinitive that hangs on it: was | the first | to say. */
const MOST_BETWEEN = 4;

/**
 * The subject of a verb in the infinitive, which hangs on what somebody is.
 *
 *     Ada Byron is quick to | point out        → Ada Byron
 *     Ada Byron was the first to | say         → Ada Byron
 *     it is | to say                           → none: nothing that somebody is stands between
 */
export function throughAdjective(units: readonly Unit[], { from }: VerbGroup, pack: LanguagePack): FoundSubject[] {
  if (!pack.reachesPastModifiers || !pack.reports.infinitive.has(units[from - 1]?.lower ?? '')) return [];
  for (let at = from - 3; at >= 0 && from - at <= MOST_BETWEEN + 2; at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[from]?.sentence) return [];
    if (!pack.passives.has(unit.lower)) continue;
    const subject = phraseEndingAt(units, lastOfSubject(units, at, pack), pack);
    return subject === null ? [] : [{ subject, order: 'shared' }];
  }
  return [];
}

/** The unit before a copula and the auxiliaries and adverbs that go with it: "Ada Byron | has also been". */
function lastOfSubject(units: readonly Unit[], copula: number, pack: LanguagePack): number {
  let at = copula - 1;
  while (pack.auxiliaries.has(units[at]?.lower ?? '') || pack.isAdverb(units[at]?.lower ?? '')) at--;
  return at;
}
