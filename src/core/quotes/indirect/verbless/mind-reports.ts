import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';
import { subjectsBefore } from '../../frame/subjects/subjects-before.ts';
import { leadsToReport } from './leads-to-report.ts';

/** Clauses before one whose subject it may share. */
const MOST_EARLIER = 12;
/** Words for when, behind an adjective: on Tuesday night. */
const MOST_TIME = 4;

/**
 * Reports by an adjective that tells what somebody thinks.
 *
 *     Ada Byron | is confident | that it is safe     → is confident: Ada Byron
 *     Ada Byron | remains confident | that …         → remains confident: Ada Byron
 *     Ada left and | made clear on Monday | that …   → made clear on Monday: Ada
 *     Ada Byron | was not sure | whether it was safe → none: denied
 *     a confident town                               → none: no copula before it
 */
export function mindReports({ frame: { units }, clauses }: Paragraph, pack: LanguagePack): Clause[] {
  const { minds } = pack.reports;
  if (minds.size === 0) return [];
  const owned = new Set(clauses.filter(({ verb }) => verb !== null).map(({ verbTo }) => verbTo));
  const found: Clause[] = [];
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    const word = units[at]?.lower ?? '';
    if (!minds.has(word) || owned.has(at)) continue;
    const to = lastBeforeReport(units, at, pack);
    if (to === null) continue;
    const from = groupBefore(units, at, pack);
    if (from === null) continue;
    const verb = { lemma: word, force: 'thinking', form: 'base' } as const;
    const negated = units.slice(from, at).some(({ lower }) => pack.negations.has(lower));
    const group = { from, to, at, verb, negated };
    while ((clauses[next]?.verbTo ?? Number.POSITIVE_INFINITY) < from) next++;
    const earlier = clauses.slice(Math.max(0, next - MOST_EARLIER), next);
    for (const { subject, order } of subjectsBefore(units, group, earlier, pack))
      found.push({ subject, order, verbFrom: from, verbTo: to, verb, negated });
  }
  return found;
}

/** The unit before what leads to the report: "clear |", "clear on Tuesday night |"; `null` where nothing does. */
function lastBeforeReport(units: readonly Unit[], at: number, pack: LanguagePack): number | null {
  if (leadsToReport(units[at + 1], pack)) return at;
  let last = pack.prepositions.has(units[at + 1]?.lower ?? '') ? at + 1 : at;
  while (last < at + MOST_TIME && pack.times.has(units[last + 1]?.lower ?? '')) last++;
  return last > at && pack.times.has(units[last]?.lower ?? '') && pack.reports.that.has(units[last + 1]?.lower ?? '')
    ? last
    : null;
}

/** "made | clear", "making | it | clear". */
function makerBefore(units: readonly Unit[], at: number, pack: LanguagePack): number | null {
  const object = pack.pronouns.get(units[at - 1]?.lower ?? '');
  const maker = object?.gender === 'thing' ? at - 2 : at - 1;
  return pack.reports.makers.has(units[maker]?.lower ?? '') ? maker : null;
}

/** The first unit of "is | also | confident", behind a subject that holds its copula; `null` where none goes before it. */
function groupBefore(units: readonly Unit[], at: number, pack: LanguagePack): number | null {
  const made = makerBefore(units, at, pack);
  let from = made ?? at;
  let copula = made !== null;
  while (units[from - 1]?.sentence === units[at]?.sentence) {
    const word = units[from - 1]?.lower ?? '';
    const subject = pack.pronouns.get(word.split(/['’]/)[0] ?? '');
    if (subject !== undefined) return copula || /['’]/.test(word) ? from : null;
    if (!mayStandBefore(units, from - 1, pack)) break;
    copula ||= pack.passives.has(word) || pack.reports.staying.has(word) || POSSESSIVE.test(word);
    from--;
  }
  return copula ? from : null;
}

/** An auxiliary, an adverb, a negation, or the "’s" of "he’s". */
function mayStandBefore(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const word = units[at]?.lower ?? '';
  if (POSSESSIVE.test(word)) return pack.pronouns.get(units[at - 1]?.lower ?? '')?.speaker === true;
  return (
    pack.auxiliaries.has(word) || pack.reports.staying.has(word) || pack.isAdverb(word) || pack.negations.has(word)
  );
}
