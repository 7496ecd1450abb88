import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { elidedReports } from './elided-reports.ts';

/**
 * The clauses of a paragraph that may report, one for each verb and side of it: the likeliest subject.
 *
 *     Ada Byron, who farms there, said …   → said: Ada Byron
 *     The bridge fell.                     → none: the verb does not report
 *     You may find that it is closed.      → none: the reader says nothing
 */
export function reportingClauses(paragraph: Paragraph, pack: LanguagePack): Clause[] {
  const { units } = paragraph.frame;
  const seen = new Set<string>();
  const elided = elidedReports(paragraph, pack);
  const clauses =
    elided.length === 0
      ? paragraph.clauses
      : [...paragraph.clauses, ...elided].sort((one, other) => one.verbFrom - other.verbFrom);
  return clauses.filter((clause) => {
    if ((clause.verb === null && clause.order !== 'according') || isVerbPhrase(units, clause, pack)) return false;
    const key = `${clause.verbTo} ${clause.order === 'inverted'}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return !isReader(units[clause.subject.to], pack);
  });
}

/** “You may find …”, “you’d think …”. */
function isReader(subject: Unit | undefined, pack: LanguagePack): boolean {
  return pack.reports.readers.has(/^\p{L}+/u.exec(subject?.lower ?? '')?.[0] ?? '');
}

/** “Those who will work on it ask whether …”: what an auxiliary precedes is no subject. */
function isVerbPhrase(units: readonly Unit[], { subject, order }: Clause, pack: LanguagePack): boolean {
  return order === 'direct' && pack.auxiliaries.has(units[subject.from - 1]?.lower ?? '');
}
