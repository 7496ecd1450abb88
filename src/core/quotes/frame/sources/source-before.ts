import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../clause.ts';
import { clauseOf } from '../clause-of.ts';
import type { Unit } from '../frame.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';

/** The source that stands before its word, as a clause: "| dem Bericht | zufolge"; `null` where that word is another. */
export function sourceBefore(units: readonly Unit[], at: number, pack: LanguagePack): Clause | null {
  if (!pack.accordingBehind.has(units[at]?.lower ?? '')) return null;
  const subject = phraseEndingAt(units, at - 1, pack);
  if (subject === null || units[subject.to]?.sentence !== units[at]?.sentence) return null;
  return clauseOf({ subject, order: 'according' }, { from: at, to: at, verb: null, negated: false });
}
