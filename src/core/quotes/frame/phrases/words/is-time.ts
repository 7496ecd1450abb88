import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';
import type { Phrase } from '../phrase.ts';

/** "on Monday", "last year", "these | days": no phrase that names somebody. */
export function isTime(units: readonly Unit[], phrase: Phrase, pack: LanguagePack): boolean {
  const last = units[phrase.to];
  if (last === undefined) return false;
  const next = unitIn(units, phrase.to + 1, phrase.to);
  if (pack.determiners.has(last.lower) && next !== null && pack.times.has(next.lower)) return true;
  return pack.times.has(last.lower) && (phrase.to - phrase.from <= 1 || /^\p{Ll}/u.test(last.text));
}
