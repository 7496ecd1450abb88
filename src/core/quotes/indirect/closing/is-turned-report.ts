import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { isVerb } from '../is-verb.ts';

/** Words behind the subject, among them the time, the place and those who are told. */
const MOST_BEHIND = 10;

/**
 * Whether a verb and its subject, or a source, close a main clause behind a comma, in a language whose verb comes second: as a
 * verb has one place already, this one can only be the report of what stands before it.
 *
 *     De brug lekt |, denkt Ada Byron.                       → yes
 *     Die Brücke ist dicht |, so Ada Byron am Montag.        → yes
 *     Als de brug lekt |, zegt Ada Byron niets.              → no: the clause before is a part of hers
 *     Er kam |, sagte Ada, dass es lecke.                    → no: what she says follows
 *
 * @param at where the words before it begin.
 */
export function isTurnedReport(units: readonly Unit[], clause: Clause, at: number, pack: LanguagePack): boolean {
  const { order, subject, verbFrom, verbTo } = clause;
  if (order !== 'inverted' && order !== 'according') return false;
  if (subject.from !== verbTo + 1 || units[verbFrom - 1]?.text !== ',') return false;
  if (isPartOfAnother(units, at, pack) || !mayBeWriters(units, clause, pack)) return false;
  return closesSentence(units, subject.to, pack);
}

/** "| Als | de brug lekt", "| Gevraagd | naar de brug": what begins no main clause. */
function isPartOfAnother(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const word = units[at]?.lower ?? '';
  return pack.subordinators.has(word) || pack.verbs.get(word)?.form === 'participle';
}

/** "…, wil | een uitzondering", "…, hield | het | kort": no subject, but what somebody named before wants or does. */
function mayBeWriters(units: readonly Unit[], { verb, subject }: Clause, pack: LanguagePack): boolean {
  const first = units[subject.from];
  if (first === undefined) return false;
  if (subject.kind === 'pronoun') return pack.pronouns.get(first.lower)?.gender !== 'thing';
  if (verb === null || verb.force === 'saying' || subject.kind === 'name') return true;
  return pack.definites.has(first.lower) || first.capital;
}

/** The sentence ends after a few words more, as those for a time, a place, who is told or what stands in brackets. */
function closesSentence(units: readonly Unit[], last: number, pack: LanguagePack): boolean {
  if (isObject(units[last + 1], pack)) return false;
  for (let at = last + 1; at <= last + 1 + MOST_BEHIND; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[last]?.sentence || unit.text === '.') return true;
    if (unit.kind === 'quote' || /^[,;:?–—-]$/.test(unit.text)) return false;
    if (unit.kind === 'word' && isVerb(unit, pack) && !pack.auxiliaries.has(unit.lower)) return false;
  }
  return false;
}

/** "vatte ze | de situatie samen": something is done there; "sagte sie | dem Blatt": somebody is told. */
function isObject(unit: Unit | undefined, { determiners, obliques, definites }: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return determiners.has(word) && !(obliques.size > 0 && (obliques.has(word) || definites.has(word)));
}
