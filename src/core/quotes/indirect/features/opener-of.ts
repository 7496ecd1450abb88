import { clauseOpener } from '../../frame/clause-opener.ts';
import type { ReportPlace } from '../report-place.ts';

/**
 * The words that open the clause of a report, and where they stand; `none`: no such words.
 *
 *     El puente es seguro, como explicó Ada.    → como
 *     Según explicó Ada, el puente es seguro.   → first según
 */
export function openerOf({ units, clause: { verbFrom }, pack }: ReportPlace): string {
  const length = clauseOpener(units, verbFrom, pack);
  if (length === 0) return 'none';
  const from = verbFrom - length;
  const words = units.slice(from, verbFrom).map(({ lower }) => lower);
  return `${units[from - 1]?.sentence === units[from]?.sentence ? '' : 'first '}${words.join(' ')}`;
}
