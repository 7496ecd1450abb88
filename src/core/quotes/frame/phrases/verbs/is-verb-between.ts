import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';
import { isNominal } from '../words/is-nominal.ts';
import { POSSESSIVE } from '../words/possessive.ts';

/**
 * A word that could be an adjective, but stands between two nouns: a verb.
 *
 *     Ada Byron criticised | the plan      → verb
 *     a recently acquired | company        → adjective: no noun before it
 *     to discuss | internal strategy       → verb, after "to"
 *     he does believe | Ada Byron          → verb, after an auxiliary
 */
export function isVerbBetween(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const before = unitIn(units, at - 1, at);
  if (unit === undefined || before === null || before.kind !== 'word' || unit.capital) return false;
  const verb = pack.verbs.get(unit.lower);
  const leadsToBase = pack.reports.infinitive.has(before.lower) || pack.auxiliaries.has(before.lower);
  if (leadsToBase && verb?.form === 'base') return true;
  if (verb === undefined && !pack.isOtherVerb(unit.lower)) return false;
  if (verb?.form === 'base' || POSSESSIVE.test(before.text)) return false;
  if (pack.determiners.has(before.lower)) return isEvent(units, at, pack);
  return (
    (isNominal(before, pack) && !pack.possessives.has(before.lower)) ||
    pack.pronouns.has(before.lower) ||
    pack.relatives.has(before.lower)
  );
}

/** "That | angered | Ada Byron", "This | worried | the mayor": what happened is the subject, right where a sentence begins. */
function isEvent(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  const isFirst = before !== undefined && units[at - 2]?.sentence !== before.sentence;
  if (!isFirst || !pack.loneSingulars.has(before.lower) || unit === undefined || next === undefined) return false;
  return next.capital || pack.determiners.has(next.lower);
}
