import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import { POSSESSIVE } from '../../frame/phrases/phrase-words.ts';
import { subjectsBefore } from '../../frame/subjects/subjects-before.ts';
import { leadsToReport } from './leads-to-report.ts';

/**
 * Reports by an adjective that tells what somebody thinks.
 *
 *     Ada Byron | is confident | that it is safe     → is confident: Ada Byron
 *     Ada Byron | was not sure | whether it was safe → none: denied
 *     a confident town                               → none: no copula before it
 */
export function mindReports({ frame: { units }, clauses }: Paragraph, pack: LanguagePack): Clause[] {
  const { minds } = pack.reports;
  if (minds.size === 0) return [];
  const owned = new Set(clauses.filter(({ verb }) => verb !== null).map(({ verbTo }) => verbTo));
  const found: Clause[] = [];
  for (let at = 0; at < units.length; at++) {
    const word = units[at]?.lower ?? '';
    if (!minds.has(word) || owned.has(at) || !leadsToReport(units[at + 1], pack)) continue;
    const from = groupBefore(units, at, pack);
    if (from === null) continue;
    const verb = { lemma: word, force: 'thinking', form: 'base' } as const;
    const negated = units.slice(from, at).some(({ lower }) => pack.negations.has(lower));
    const group = { from, to: at, at, verb, negated };
    for (const { subject, order } of subjectsBefore(units, group, [], pack))
      found.push({ subject, order, verbFrom: from, verbTo: at, verb, negated });
  }
  return found;
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
    copula ||= pack.passives.has(word) || POSSESSIVE.test(word);
    from--;
  }
  return copula ? from : null;
}

/** An auxiliary, an adverb, a negation, or the "’s" of "he’s". */
function mayStandBefore(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const word = units[at]?.lower ?? '';
  if (POSSESSIVE.test(word)) return pack.pronouns.get(units[at - 1]?.lower ?? '')?.speaker === true;
  return pack.auxiliaries.has(word) || pack.isAdverb(word) || pack.negations.has(word);
}
