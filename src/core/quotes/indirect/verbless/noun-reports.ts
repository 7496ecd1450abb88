import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseEndingAt } from '../../frame/phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';
import { isVerb } from '../is-verb.ts';
import { leadsToReport } from './leads-to-report.ts';

/** Adjectives between whose a report is and the noun for it: Ada Byron's | often repeated | claim. */
const MOST_ADJECTIVES = 3;
/** Words for when, where and to whom something was said, behind the noun for it. */
const LONGEST_CIRCUMSTANCE = 9;

/**
 * Reports by a noun: somebody's, or by somebody, or made by the subject of the verb before.
 *
 *     Ada Byron’s | claim | that it was safe      → claim: Ada Byron
 *     Ada Byron’s | view is | that it is safe     → view: Ada Byron
 *     Ada Byron’s | claim in a talk | that …      → claim: Ada Byron
 *     a | warning by the town | that it may fall  → warning: the town
 *     Ada Byron gave a | promise | to stay        → promise: Ada Byron
 *     rejected the | claim | that it was safe     → claim: itself, since nobody knows whose
 *     said in its | report | that it was safe     → none: the verb reports
 *
 * @param range the units that are searched for such nouns, the last one excluded; of clauses, those around are enough.
 */
export function nounReports(
  { frame: { units }, clauses }: Paragraph,
  pack: LanguagePack,
  range = { from: 0, to: units.length },
): Clause[] {
  const { nouns } = pack.reports;
  if (nouns.size === 0) return [];
  const byVerb = firstByVerb(clauses);
  const found: Clause[] = [];
  for (let at = range.from; at < range.to; at++) {
    const noun = nouns.get(units[at]?.lower ?? '');
    if (noun === undefined || units[at]?.kind !== 'word') continue;
    const source = sourceBehind(units, at, pack);
    const last = source?.to ?? lastOfNoun(units, at, pack);
    if (!leadsToReport(units[last + 1], pack)) continue;
    const owner = source ?? ownerBefore(units, at, pack) ?? makerBefore(units, at, byVerb, pack);
    const subject = owner ?? itself(units, at, last, byVerb, pack);
    if (subject === null || isWhereSaid(units, subject, byVerb, pack)) continue;
    const verb = { lemma: noun, force: 'other', form: 'base' } as const;
    found.push({ subject, order: 'noun', verbFrom: at, verbTo: source === null ? last : at, verb, negated: false });
  }
  return found;
}

/**
 * The last unit before what is reported, with when, where and to whom it was said, and a copula: "claim | on Monday |",
 * "view | is |", "statement | to the council earlier this year |", "concern | within the council is |".
 */
function lastOfNoun(units: readonly Unit[], at: number, pack: LanguagePack): number {
  if (!opensCircumstance(units[at + 1], pack)) return at;
  for (let last = at + 1; last <= at + LONGEST_CIRCUMSTANCE; last++) {
    const [unit, next] = [units[last], units[last + 1]];
    if (unit === undefined || unit.kind !== 'word' || next?.sentence !== unit.sentence) return at;
    if (pack.reports.that.has(next.lower)) return isRelative(units, last + 1, pack) ? at : last;
    if (isVerb(unit, pack)) return at;
  }
  return at;
}

/** A copula, a preposition, an adverb, a time. */
function opensCircumstance(unit: Unit | undefined, pack: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return pack.passives.has(word) || pack.prepositions.has(word) || pack.isAdverb(word) || pack.times.has(word);
}

/** "a bridge | that | fell": what follows tells more of a noun, and is no report. */
function isRelative(units: readonly Unit[], that: number, pack: LanguagePack): boolean {
  const next = units[that + 1];
  return next === undefined || next.kind !== 'word' || isVerb(next, pack);
}

/** The noun alone, right before what is reported, where no verb that reports is meant. */
function itself(
  units: readonly Unit[],
  at: number,
  last: number,
  byVerb: ReadonlyMap<number, Clause>,
  pack: LanguagePack,
): Phrase | null {
  if (!pack.reports.contentNouns.has(units[at]?.lower ?? '') || byVerb.has(at)) return null;
  const isPlain = last === at && pack.reports.that.has(units[at + 1]?.lower ?? '') && !isRelative(units, at + 1, pack);
  return isPlain ? { from: at, to: at, kind: 'noun' } : null;
}

/** "said | in its report | that": where a verb of speech right before reports. */
function isWhereSaid(
  units: readonly Unit[],
  { from }: Phrase,
  byVerb: ReadonlyMap<number, Clause>,
  pack: LanguagePack,
): boolean {
  return pack.prepositions.has(units[from - 1]?.lower ?? '') && byVerb.get(from - 2)?.verb?.force === 'saying';
}

/** The first clause of each verb, by the verb's last unit. */
function firstByVerb(clauses: readonly Clause[]): ReadonlyMap<number, Clause> {
  return new Map(clauses.map((clause) => [clause.verbTo, clause] as const).reverse());
}

/** "a warning | by the town | that", "a demand | from Ada Byron | that". */
function sourceBehind(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const next = units[at + 1]?.lower ?? '';
  if (!pack.agents.has(next) && !pack.reports.from.has(next)) return null;
  const whole = phraseStartingAt(units, at + 2, pack);
  if (whole === null) return null;
  let to = whole.from;
  while (to < whole.to && !leadsToReport(units[to + 1], pack)) to++;
  return { from: whole.from, to, kind: whole.kind };
}

/** "| Ada Byron | ’s claim", "| his | claim". */
function ownerBefore(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const sentence = units[at]?.sentence;
  for (let before = at - 1; before >= at - 1 - MOST_ADJECTIVES; before--) {
    const unit = units[before];
    if (unit === undefined || unit.sentence !== sentence || unit.kind !== 'word') return null;
    if (pack.possessives.has(unit.lower)) return { from: before, to: before, kind: 'pronoun' };
    if (POSSESSIVE.test(unit.text)) return possessor(units, before - 1, pack);
    if (unit.closed && !pack.isAdverb(unit.lower)) return null;
  }
  return null;
}

/** "seized on | Ada Byron | ’s": what a preposition leads to owns alone, if it is none that joins nouns. */
function possessor(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const whole = phraseEndingAt(units, at, pack);
  if (whole === null) return null;
  for (let from = whole.to; from > whole.from; from--) {
    const word = units[from - 1]?.lower ?? '';
    if (pack.prepositions.has(word) && !pack.genitives.has(word)) return { from, to: whole.to, kind: whole.kind };
  }
  return whole;
}

/** "| Ada Byron | gave a promise": who makes what the noun names. */
function makerBefore(
  units: readonly Unit[],
  at: number,
  byVerb: ReadonlyMap<number, Clause>,
  pack: LanguagePack,
): Phrase | null {
  const sentence = units[at]?.sentence;
  let before = at - 1;
  while (before >= at - 2 - MOST_ADJECTIVES && !pack.reports.makers.has(units[before]?.lower ?? '')) {
    const unit = units[before];
    if (unit === undefined || unit.sentence !== sentence || unit.kind !== 'word') return null;
    before--;
  }
  if (!pack.reports.makers.has(units[before]?.lower ?? '')) return null;
  const clause = byVerb.get(before);
  return clause !== undefined && !clause.negated ? clause.subject : phraseEndingAt(units, before - 1, pack);
}
