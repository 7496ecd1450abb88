import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';

/** Units from a relative word to the verb of speech behind its clause. */
const FURTHEST = 14;

/**
 * Who says something behind a clause that tells more of them, if no second comma parts it from the verb.
 *
 *     Ada Byron, who rings the bell | said: …                      → Ada Byron
 *     Ada Byron, who the mayor | said | was late, …                → none: he says so
 *     Ada Byron, who left after the mayor | said | it fell, …      → none: another clause
 */
export function bearerOfOpenClause(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): Phrase | null {
  const { from, to, verb } = group;
  const next = units[to + 1];
  const ends = next === undefined || next.text === ',' || next.sentence !== units[to]?.sentence;
  if (!pack.reachesPastModifiers || verb?.force !== 'saying' || verb.form !== 'past') return null;
  if (ends || pack.reports.infinitive.has(next.lower)) return null;
  const relative = relativeBefore(units, from, pack);
  if (relative === null || units[relative - 1]?.text !== ',') return null;
  const name = phraseEndingAt(units, relative - 2, pack);
  return name?.kind === 'name' ? name : null;
}

/** The relative word right before a clause's own verb, with no other clause, comma or verb of speech up to a unit. */
function relativeBefore(units: readonly Unit[], end: number, pack: LanguagePack): number | null {
  for (let at = end - 1; at > 0 && end - at <= FURTHEST; at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[end]?.sentence) return null;
    if (pack.relatives.has(unit.lower) && !pack.reports.that.has(unit.lower)) {
      const verb = units[at + 1];
      return end - at > 2 && verb !== undefined && isDoing(verb, pack) ? at : null;
    }
    if (pack.subordinators.has(unit.lower) || pack.verbs.get(unit.lower)?.force === 'saying') return null;
  }
  return null;
}

/** "who | rings", "who | was", and not "who | officials": no noun in the plural that is a verb as well. */
function isDoing({ lower, capital }: Unit, pack: LanguagePack): boolean {
  if (capital || pack.speakingNouns.has(lower)) return false;
  return pack.auxiliaries.has(lower) || pack.verbs.has(lower) || pack.isOtherVerb(lower) || pack.pluralNoun.test(lower);
}
