import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { ReportStart } from './report-start.ts';

/** Units between a verb and the comma behind which its report begins. */
const FURTHEST = 24;

/**
 * Where the words begin that a clause at the head of its sentence introduces: behind its comma.
 *
 *     As Ada Byron told the town, | it is safe.   → at "it"
 *     But as Ada Byron noted, | it is safe.       → at "it"
 *     It is safe, as Ada Byron told the town, …   → none: not at the head
 */
export function startBehindAs(
  units: readonly Unit[],
  { subject, verbFrom, verbTo }: Clause,
  pack: LanguagePack,
): ReportStart[] {
  const as = Math.min(subject.from, verbFrom) - 1;
  const sentence = units[as]?.sentence;
  const before = units[as - 1];
  if (!pack.reports.as.has(units[as]?.lower ?? '')) return [];
  if (before !== undefined && before.sentence === sentence && !pack.coordinators.has(before.lower)) return [];
  for (let at = verbTo + 1; at <= verbTo + FURTHEST; at++) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'quote') return [];
    if (unit.text !== ',') continue;
    return next?.kind === 'word' && next.sentence === sentence ? [{ kind: 'source', at: at + 1 }] : [];
  }
  return [];
}
