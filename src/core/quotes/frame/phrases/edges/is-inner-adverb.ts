import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';
import { POSSESSIVE } from '../words/possessive.ts';

/**
 * Whether an adverb stands within a phrase, between what opens it and the word that it goes with.
 *
 *     the | newly | elected chairman      → yes
 *     the country’s | first | president   → yes
 *     | Last | year’s winner              → yes
 *     Ada Byron | later | said            → no: nothing opens a phrase before it
 */
export function isInnerAdverb(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [adverb, next] = [units[at], units[at + 1]];
  if (adverb === undefined || next === undefined || !pack.isAdverb(adverb.lower) || pack.times.has(adverb.lower))
    return false;
  if (pack.times.has(next.lower)) return POSSESSIVE.test(units[at + 2]?.text ?? '');
  const opener = unitIn(units, at - 1, at);
  if (adverb.capital || opener === null) return false;
  if (pack.articles.has(opener.lower)) return !next.capital || !pack.capitalizesNouns;
  return !next.capital && (POSSESSIVE.test(opener.text) || pack.possessives.has(opener.lower));
}
