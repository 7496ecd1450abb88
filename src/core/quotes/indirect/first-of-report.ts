import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import { clauseOpener } from '../frame/clause-opener.ts';
import type { Unit } from '../frame/frame.ts';

/**
 * The first unit of a report: its subject's or its verb's, or that of the words which open its clause.
 *
 *     Ada Byron | said that it is safe.                 → Ada
 *     El puente es seguro, | tal y como explicó Ada.    → tal
 */
export function firstOfReport(
  units: readonly Unit[],
  { order, subject, verbFrom }: Pick<Clause, 'order' | 'subject' | 'verbFrom'>,
  pack: LanguagePack,
): number {
  const opener = clauseOpener(units, verbFrom, pack);
  if (opener > 0) return verbFrom - opener;
  return order === 'elided' ? verbFrom : Math.min(subject.from, verbFrom);
}
