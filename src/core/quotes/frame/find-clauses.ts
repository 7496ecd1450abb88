import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from './clause.ts';
import { clauseOf } from './clause-of.ts';
import { clauseOpener } from './clause-opener.ts';
import type { Frame, Unit } from './frame.ts';
import { isTitled } from './is-titled.ts';
import { accordingClause } from './sources/according-clause.ts';
import { accordingLength } from './sources/according-length.ts';
import { sourceBefore } from './sources/source-before.ts';
import { withName } from './subjects/appositions/with-name.ts';
import { citedBeforeColon } from './subjects/cited-before-colon.ts';
import type { FoundSubject } from './subjects/found-subject.ts';
import { subjectsAfter } from './subjects/subjects-after.ts';
import { subjectsBefore } from './subjects/subjects-before.ts';
import { leadsToSaying } from './verbs/leads-to-saying.ts';
import { type VerbGroup, verbGroupAt } from './verbs/verb-group-at.ts';

/**
 * Finds who does what in a paragraph. A verb may give several clauses, one for each subject that it may have:
 * the ranker chooses among them later.
 *
 *     Ada Byron, who farms there, has said so.   → has said: Ada Byron (apposed)
 *     “We won,” said Ada.                        → said: Ada (inverted)
 *     according to the ministry                  → the ministry (according)
 *     dem Ministerium zufolge                    → dem Ministerium (according)
 */
export function findClauses(frame: Frame, pack: LanguagePack): Clause[] {
  const clauses: Clause[] = [];
  const titled = frame.index === 0 && pack.capitalizesHeadlines && isTitled(frame.units);
  for (let at = 0; at < frame.units.length; at++) {
    const source = sourceBefore(frame.units, at, pack);
    if (source !== null) {
      clauses.push(source);
      continue;
    }
    const length = accordingLength(frame.units, at, pack);
    if (length > 0) {
      const clause = accordingClause(frame.units, at, length, pack);
      if (clause !== null) clauses.push(clause);
      at += length - 1;
      continue;
    }
    const group = verbGroupAt(frame.units, at, pack, titled);
    if (group !== null && !leadsToSaying(frame.units, group, pack)) addClauses(clauses, frame.units, group, pack);
  }
  return clauses;
}

/**
 * Adds the clauses of a verb: one that "según" or "comme" opens shares its subject at most with a verb before it, and one that
 * cites has nobody but whom it cites before a colon.
 *
 * Pushes them one by one: V8 compiles for one kind of array.
 */
function addClauses(clauses: Clause[], units: readonly Unit[], group: VerbGroup, pack: LanguagePack): void {
  const cited = citedBeforeColon(units, group, pack);
  if (cited !== null) {
    clauses.push(clauseOf({ subject: cited, order: 'inverted' }, group));
    return;
  }
  const after = subjectsAfter(units, group, pack).filter((found) => mayActAs(units, found, group, pack));
  const isAfter = isTurned(units, group, after, pack) || pack.nominatives.has(units[group.to + 1]?.lower ?? '');
  const before = isAfter
    ? []
    : subjectsBefore(units, group, clauses, pack).filter((found) => mayActAs(units, found, group, pack));
  const isOpened = group.verb?.force === 'saying' && clauseOpener(units, group.from, pack) > 0;
  for (const found of before) {
    if (!isOpened || (found.order === 'shared' && after.length === 0))
      clauses.push(clauseOf(withName(units, found, pack), group));
  }
  for (const found of after) clauses.push(clauseOf(found, group));
}

/**
 * Whether a phrase may be a subject by the word that it begins with.
 *
 *     | Den Bau | schloss sie aus             → no
 *     Aus | dem Ministerium | hieß es         → yes: a source
 *     Sie zitierte | den Lotsen |             → yes: he is quoted
 */
function mayActAs(
  units: readonly Unit[],
  { subject: { from }, order }: FoundSubject,
  { verb }: VerbGroup,
  pack: LanguagePack,
): boolean {
  const [before, first] = [units[from - 1], units[from]];
  if (order === 'passive' || pack.citing.has(verb?.lemma ?? '')) return true;
  if (first === undefined || !pack.obliques.has(first.lower)) return true;
  return before?.sentence === first.sentence && pack.prepositions.has(before.lower);
}

/**
 * Whether a report between commas turns round to a name behind it, so that nobody before shares it: "… é preliminar,
 * ressalva | Ada Byron:" — and not "… levantou-se, disse | a verdade".
 */
function isTurned(
  units: readonly Unit[],
  group: VerbGroup,
  after: readonly FoundSubject[],
  pack: LanguagePack,
): boolean {
  const before = units[group.from - 1];
  return (
    pack.elidesSubjects &&
    group.verb?.force === 'saying' &&
    (before === undefined || before.kind !== 'word') &&
    after.some(({ subject, order }) => order === 'inverted' && subject.kind === 'name' && subject.from <= group.to + 2)
  );
}
