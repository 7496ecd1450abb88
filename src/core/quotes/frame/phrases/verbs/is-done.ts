import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';
import { POSSESSIVE } from '../words/possessive.ts';

/** Adverbs between who did something and the verb for it: “has so far repeatedly denied”. */
const MOST_ADVERBS = 3;

/** "Ada Byron | received | reports", "has | denied | claims": what somebody did, and no noun; but "the | accused | said". */
export function isDone(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || unit.capital || !pack.tellsOtherVerbs) return false;
  if (!pack.isOtherVerb(unit.lower) && pack.verbs.get(unit.lower)?.form !== 'past') return false;
  let before = at - 1;
  while (at - before <= MOST_ADVERBS && pack.isAdverb(unitIn(units, before, at)?.lower ?? '')) before--;
  const who = unitIn(units, before, at);
  if (who === null || who.kind !== 'word' || POSSESSIVE.test(who.text)) return false;
  return (
    (who.capital && !who.closed) || pack.auxiliaries.has(who.lower) || pack.pronouns.get(who.lower)?.speaker === true
  );
}
