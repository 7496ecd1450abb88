import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from './clause.ts';
import type { Unit } from './frame.ts';
import { POSSESSIVE } from './phrases/words/possessive.ts';

/**
 * Whether others say of a clause's subject what its verb says.
 *
 *     Ada Byron | was told | that it fell            → yes
 *     Ada Byron | was described | by Orr as “mad”    → yes, but not of Orr
 *     It | ’s expected | that it fell                → yes: nobody does so
 *     Ada Byron | has said |, Ada | was saying |     → no
 *     Ada Byron | is worried | that it fell          → no: that is her own mind
 *     the court | heard | that it fell               → yes: it only listens
 */
export function isSaidOfSubject(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { verb, verbFrom, verbTo, order, subject } = clause;
  if (isHeard(units[verbTo], units[subject.to], pack)) return true;
  if (order === 'passive' || verb?.form !== 'past' || pack.reports.ownMinds.has(units[verbTo]?.lower ?? ''))
    return false;
  for (let at = verbTo - 1; at >= verbFrom; at--) {
    const word = units[at]?.lower ?? '';
    if (POSSESSIVE.test(word)) return pack.pronouns.get(units[subject.to]?.lower ?? '')?.gender === 'thing';
    if (!pack.isAdverb(word)) return pack.passives.has(word);
  }
  return false;
}

/** "the inquest | heard". */
function isHeard(verb: Unit | undefined, who: Unit | undefined, { reports }: LanguagePack): boolean {
  return reports.hearing.has(verb?.lower ?? '') && reports.listeners.has(who?.lower ?? '');
}
