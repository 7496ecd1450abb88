import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';

/**
 * The phrase before a clause that tells more of it without a relative word, by the unit with which the clause ends.
 *
 *     Everyone I | met | said                  → Everyone
 *     the officials she spoke | to | said      → the officials
 *     the day Ada | met | them                 → none: no pronoun does it
 */
export function throughContactClause(units: readonly Unit[], last: number, pack: LanguagePack): Phrase | null {
  if (!pack.reachesPastModifiers) return null;
  const verb = pack.prepositions.has(units[last]?.lower ?? '') ? last - 1 : last;
  const [unit, who] = [units[verb], units[verb - 1]];
  if (unit === undefined || unit.capital || who?.sentence !== unit.sentence) return null;
  const isMet = pack.isOtherVerb(unit.lower) || pack.verbs.get(unit.lower)?.form === 'past';
  if (!isMet || pack.pronouns.get(who.lower)?.speaker !== true) return null;
  const whom = units[verb - 2];
  if (whom === undefined || whom.kind !== 'word' || whom.closed || pack.times.has(whom.lower)) return null;
  return phraseEndingAt(units, verb - 2, pack);
}
