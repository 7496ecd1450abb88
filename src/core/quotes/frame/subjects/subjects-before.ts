import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause, ClauseOrder } from '../clause.ts';
import type { Unit } from '../frame.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';
import { likelySubjects } from './before/likely-subjects.ts';
import { toldSubjects } from './before/told-subjects.ts';
import type { FoundSubject } from './found-subject.ts';
import { mainSubject } from './main-subject.ts';
import { openedSubjects } from './opened-subjects.ts';
import { sourceBeforeNobody } from './source-before-nobody.ts';

/** How a phrase may stand to its verb that a preposition leads to. */
const LED_ORDERS: ReadonlySet<ClauseOrder> = new Set(['direct', 'apposed', 'apposition']);

/**
 * The subjects that a verb may have to its left, the likeliest first.
 *
 *     Ada Byron | said                     → Ada Byron (direct)
 *     Ada Byron, who won, | said           → Ada Byron (apposed)
 *     Ada Byron left and | said            → Ada Byron (shared)
 *     Ada Byron is wary of it, | saying    → Ada Byron (shared)
 *     A poll in June | showed              → A poll (direct)
 *     Ada Byron (Greens) | said            → Ada Byron (direct)
 *     Saying so, Ada Byron left            → Ada Byron (shared)
 *     Orr salió, mientras Ada, de Velk, | dijo   → Ada (apposed), and not Orr
 *     Die Ministerin hat im Rat | gesagt   → Die Ministerin (direct)
 *     Everyone I met | said                → Everyone (direct)
 *     footage of Ada Byron | saying        → Ada Byron (direct)
 *     It fell, the mayor | saying          → the mayor (direct), and not it
 *     Ada Byron is quick to | say          → Ada Byron (shared)
 *     En un comunicado, | dijo             → un comunicado (led)
 *     Chez Orrion, on | assure             → Orrion (direct)
 */
export function subjectsBefore(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): FoundSubject[] {
  const opened = openedSubjects(units, group, pack);
  if (opened.length > 0) return opened;
  const source = sourceBeforeNobody(units, group, pack);
  if (source !== null) return [{ subject: source, order: 'direct' }];
  const found = subjectsOf(units, group, earlier, pack);
  return pack.elidesSubjects
    ? found.map((one) => (isLed(units, one, pack) ? { subject: one.subject, order: 'led' } : one))
    : found;
}

function subjectsOf(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): FoundSubject[] {
  const main = mainSubject(units, group, pack);
  if (main !== null) return [{ subject: main, order: 'shared' }];
  if (units[group.from - 1]?.sentence !== units[group.at]?.sentence) return [];
  return toldSubjects(units, group, earlier, pack) ?? likelySubjects(units, group, earlier, pack);
}

/**
 * Whether a preposition leads to a phrase, or a participle that opens the sentence to a preposition.
 *
 *     En | un comunicado |, dijo              → led
 *     | Preguntada | por la huelga, dijo      → led
 *     el ministro de | Hacienda | dijo        → not: it tells more of a noun
 */
function isLed(units: readonly Unit[], { subject, order }: FoundSubject, pack: LanguagePack): boolean {
  if (!LED_ORDERS.has(order)) return false;
  const [before, first, behind] = [units[subject.from - 1], units[subject.from], units[subject.to + 1]];
  if (before !== undefined && before.sentence === first?.sentence)
    return pack.prepositions.has(before.lower) && !pack.genitives.has(before.lower);
  return order !== 'direct' && subject.from === subject.to && pack.prepositions.has(behind?.lower ?? '');
}
