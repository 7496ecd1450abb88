import { kinOf } from '../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';

/**
 * With whom a clause begins in which nobody says something, so that they do.
 *
 *     Chez | Orrion |, on | assure              → Orrion
 *     Chez | la maire |, on | assure            → la maire
 *     À ce stade, on | assure                   → none: a stage says nothing
 *     Ada Byron, on | assure                    → none: no preposition leads to her
 */
export function sourceBeforeNobody(units: readonly Unit[], { from }: VerbGroup, pack: LanguagePack): Phrase | null {
  if (!pack.impersonals.has(units[from - 1]?.lower ?? '') || units[from - 2]?.text !== ',') return null;
  const source = phraseEndingAt(units, from - 3, pack);
  const leading = units[(source?.from ?? 0) - 1];
  if (source === null || leading?.sentence !== units[from]?.sentence) return null;
  return pack.prepositions.has(leading?.lower ?? '') && isSomebody(units, source, pack) ? source : null;
}

function isSomebody(units: readonly Unit[], { from, to, kind }: Phrase, pack: LanguagePack): boolean {
  if (kind === 'name') return true;
  return units.slice(from, to + 1).some(({ lower }) => pack.speakingNouns.has(lower) || kinOf(lower, pack) !== null);
}
