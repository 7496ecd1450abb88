import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';
import { isNominal } from './is-nominal.ts';

/** "meldt | het bedrijf", and not "is | het klaar", "zei | het": an article before a noun, though it is a pronoun elsewhere. */
export function isArticleOfNoun(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const next = unitIn(units, at + 1, at);
  if (next === null || next.kind !== 'word' || !pack.articles.has(units[at]?.lower ?? '')) return false;
  return !next.closed && isNominal(next, pack);
}
