import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';

/** The most words that tell when: on | Monday | morning |. */
const MOST_WORDS = 4;

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
  for (let first = at; first > at - MOST_WORDS; first--) {
    const found = tellsWhen(units, first, pack);
    if (found !== 'unsure') return found === 'yes';
  }
  return false;
}

/** Whether a word with the one before it tells when: unsure where that may tell it too, as “Monday” does before “morning”. */
function tellsWhen(units: readonly Unit[], at: number, pack: LanguagePack): 'yes' | 'no' | 'unsure' {
  const unit = units[at];
  const before = unitIn(units, at - 1, at);
  if (unit === undefined || before === null) return 'no';
  const isPreposed = pack.prepositions.has(before.lower);
  if (!pack.times.has(unit.lower)) return isPreposed && YEAR.test(unit.text) ? 'yes' : 'no';
  if (pack.articles.has(before.lower)) return pack.timesTakeArticles && !unit.capital ? 'yes' : 'no';
  return isPreposed || pack.determiners.has(before.lower) || pack.isAdverb(before.lower) ? 'yes' : 'unsure';
}
