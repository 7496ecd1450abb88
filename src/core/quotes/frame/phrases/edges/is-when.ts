import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../phrase-words.ts';

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a word ends what tells when, so that whoever stands right behind begins there.
 *
 *     On Monday morning | officials said     → yes
 *     This week | Ada Byron said             → yes
 *     In 2019 | Norham officials said        → yes
 *     Il lunedì | Ada Byron ha detto         → yes
 *     The Sunday | Times said                → no: an article before it, which no day has in English
 */
export function isWhen(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const before = unitIn(units, at - 1, at);
  if (unit === undefined || before === null) return false;
  const isPreposed = pack.prepositions.has(before.lower);
  if (!pack.times.has(unit.lower)) return isPreposed && YEAR.test(unit.text);
  if (pack.articles.has(before.lower)) return pack.timesTakeArticles && !unit.capital;
  return isPreposed || pack.determiners.has(before.lower) || pack.isAdverb(before.lower) || isWhen(units, at - 1, pack);
}
