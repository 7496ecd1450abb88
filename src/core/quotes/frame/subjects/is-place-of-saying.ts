import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';

/**
 * Whether a phrase tells where somebody says something, by a verb of speech right before its preposition: what looks like its
 * verb is a noun.
 *
 *     The club has promised in | its yearly | plans to stay     → yes
 *     a memo in | its files | says                              → no: nobody says anything before it
 */
export function isPlaceOfSaying(units: readonly Unit[], { from }: Phrase, pack: LanguagePack): boolean {
  if (!pack.hasBaseNouns || units[from - 1]?.sentence !== units[from]?.sentence) return false;
  const verb = pack.verbs.get(units[from - 2]?.lower ?? '');
  return (
    pack.prepositions.has(units[from - 1]?.lower ?? '') &&
    pack.possessives.has(units[from]?.lower ?? '') &&
    verb?.force === 'saying' &&
    verb.form === 'past'
  );
}
