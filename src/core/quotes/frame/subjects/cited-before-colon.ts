import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { nameInApposition } from '../phrases/name-in-apposition.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';

/** Units from who is cited to the colon: who that is, between commas. */
const FURTHEST = 12;

/**
 * Whose words stand behind a colon, by a verb that cites them: they speak, and not whoever cites.
 *
 *     Ada Byron cita | a su abuelo |, farero: «Nunca»     → su abuelo
 *     Elle cite | Bo Orr | : « Jamais »                   → Bo Orr
 *     Ada Byron cite Bo Orr et part.                      → none: no colon
 *     Ada Byron cita: «Nunca»                             → none: nobody is cited
 */
export function citedBeforeColon(units: readonly Unit[], { to, verb }: VerbGroup, pack: LanguagePack): Phrase | null {
  if (verb === null || !pack.citing.has(verb.lemma)) return null;
  const from = pack.reports.receivers.has(units[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const cited = phraseStartingAt(units, from, pack);
  if (cited === null) return null;
  for (let at = cited.to + 1; at <= cited.to + FURTHEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[to]?.sentence || unit.kind === 'quote') return null;
    if (unit.text === ':') return nameInApposition(units, cited, pack) ?? cited;
  }
  return null;
}
