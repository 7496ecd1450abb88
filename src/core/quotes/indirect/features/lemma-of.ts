import type { ReportPlace } from '../report-place.ts';

/**
 * The verb, or the word that leads to a source: "selon" and "pour" are not equally so.
 *
 *     Ada Byron affirme que …   → affirmer
 *     Pour Ada Byron, …         → pour
 */
export function lemmaOf({ units, clause: { verb, order, verbFrom }, pack }: ReportPlace): string {
  if (verb !== null || order !== 'according' || !pack.reports.weighsWidely) return verb?.lemma ?? order;
  return units[verbFrom]?.lower ?? order;
}
