import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import { clauseOpener } from '../frame/clause-opener.ts';
import type { Unit } from '../frame/frame.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../frame/phrases/phrase-ending-at.ts';
import { isPersonal } from '../speakers/referents/roles/is-personal.ts';

/**
 * The first unit of a report: its subject's or its verb's, or that of the words which open its clause.
 *
 *     Ada Byron | said that it is safe.                 → Ada
 *     It is safe, | a nurse, Ada Byron, said.           → a
 *     El puente es seguro, | tal y como explicó Ada.    → tal
 */
export function firstOfReport(
  units: readonly Unit[],
  { order, subject, verbFrom }: Pick<Clause, 'order' | 'subject' | 'verbFrom'>,
  pack: LanguagePack,
): number {
  const opener = clauseOpener(units, verbFrom, pack);
  if (opener > 0) return verbFrom - opener;
  if (order === 'elided') return verbFrom;
  return subject.from < verbFrom ? firstOfSubject(units, subject, pack) : verbFrom;
}

/** Of a name between commas, its role before it. */
function firstOfSubject(units: readonly Unit[], { from, to, kind }: Phrase, pack: LanguagePack): number {
  const isBetweenCommas = units[from - 1]?.text === ',' && units[to + 1]?.text === ',';
  if (kind !== 'name' || !isBetweenCommas) return from;
  const role = phraseEndingAt(units, from - 2, pack);
  if (role === null || role.kind !== 'noun' || units[role.from - 1]?.kind === 'word') return from;
  const isRole = units
    .slice(role.from, role.to + 1)
    .some(({ lower, closed }) => !closed && (pack.speakingNouns.has(lower) || isPersonal(lower, pack)));
  return isRole ? role.from : from;
}
