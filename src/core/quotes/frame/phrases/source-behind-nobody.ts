import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/** Adverbs and times before the preposition. */
const MOST_BETWEEN = 3;

/**
 * Where the source begins that a preposition leads to behind a unit that is nobody; `null` where none does.
 *
 *     explique-t- | on | chez Halden Rail              → at “Halden”
 *     hieß | es | am Montag dazu aus dem Ministerium   → at “dem”
 *     hieß | es | am Abend:                            → at “Abend”, which is no source
 *     | verlautete | aus dem Ministerium               → at “dem”, behind a verb without a subject
 *     sagte | sie | im Rat                             → none: she is somebody
 */
export function sourceBehindNobody(units: readonly Unit[], at: number, pack: LanguagePack): number | null {
  if (!pack.impersonals.has(units[at]?.lower ?? '')) return null;
  const leading = [behindTimes(units, at + 1, pack), at + 1].find((one) =>
    pack.prepositions.has(units[one]?.lower ?? ''),
  );
  return leading === undefined ? null : leading + 1;
}

/** Behind adverbs and times: "dazu | ", "am Montag | ". */
function behindTimes(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let next = from;
  for (let steps = 0; steps < MOST_BETWEEN && pack.reports.verbSecond; steps++) {
    if (pack.isAdverb(units[next]?.lower ?? '')) next++;
    else if (pack.prepositions.has(units[next]?.lower ?? '') && pack.times.has(units[next + 1]?.lower ?? '')) next += 2;
    else break;
  }
  return next;
}
