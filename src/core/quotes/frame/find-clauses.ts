import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from './clause.ts';
import type { FoundSubject } from './found-subject.ts';
import type { Frame, Unit } from './frame.ts';
import { isTitled } from './is-titled.ts';
import { nameInApposition } from './phrases/name-in-apposition.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phraseStartingAt } from './phrases/phrase-starting-at.ts';
import { subjectsAfter } from './subjects-after.ts';
import { subjectsBefore } from './subjects-before.ts';
import { type VerbGroup, verbGroupAt } from './verb-group-at.ts';

/**
 * Finds who does what in a paragraph. A verb may give several clauses, one for each subject that it may have:
 * the ranker chooses among them later.
 *
 *     Ada Byron, who farms there, has said so.   → has said: Ada Byron (apposed)
 *     “We won,” said Ada.                        → said: Ada (inverted)
 *     according to the ministry                  → the ministry (according)
 */
export function findClauses(frame: Frame, pack: LanguagePack): Clause[] {
  const clauses: Clause[] = [];
  const titled = frame.index === 0 && !pack.elidesSubjects && isTitled(frame.units);
  for (let at = 0; at < frame.units.length; at++) {
    const length = accordingTo(frame.units, at, pack);
    if (length > 0) {
      clauses.push(...accordingClause(frame.units, at, length, pack));
      at += length - 1;
      continue;
    }
    const group = verbGroupAt(frame.units, at, pack, titled);
    if (group !== null) clauses.push(...clausesOf(frame.units, group, clauses, pack));
  }
  return clauses;
}

function accordingTo(units: readonly Unit[], at: number, pack: LanguagePack): number {
  const first = units[at]?.lower;
  const words = pack.accordingTo.find(
    (known) => known[0] === first && known.every((word, offset) => units[at + offset]?.lower === word),
  );
  return words?.length ?? 0;
}

function accordingClause(units: readonly Unit[], at: number, length: number, pack: LanguagePack): Clause[] {
  const subject = objectPronounAt(units, at + length, pack) ?? phraseStartingAt(units, at + length, pack);
  return subject === null || isForTheirPart(units, at + length, pack)
    ? []
    : [{ subject, verbFrom: at, verbTo: at + length - 1, verb: null, order: 'according', negated: false }];
}

/** "pour | sa part", "por | sua vez": nobody's view, though the word leads to a source elsewhere. */
function isForTheirPart(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.possessives.has(units[at]?.lower ?? '') && /^(?:parte?|vez)$/.test(units[at + 1]?.lower ?? '');
}

/** "volgens | hem", "selon | lui": no subject anywhere else. */
function objectPronounAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const unit = units[at];
  const isAlone = unit !== undefined && (!pack.possessives.has(unit.lower) || !mayBeOwned(units[at + 1], pack));
  return isAlone && pack.objectPronouns.has(unit.lower) ? { from: at, to: at, kind: 'pronoun' } : null;
}

/** "volgens haar | advies", and not "volgens haar | is het klaar". */
function mayBeOwned(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  return !pack.auxiliaries.has(unit.lower) && !pack.verbs.has(unit.lower) && !pack.articles.has(unit.lower);
}

function clausesOf(units: readonly Unit[], group: VerbGroup, earlier: readonly Clause[], pack: LanguagePack): Clause[] {
  const after = subjectsAfter(units, group, pack);
  const before = isTurned(units, group, after, pack)
    ? []
    : subjectsBefore(units, group, earlier, pack).map((found) => withName(units, found, pack));
  return [...before, ...after].map(({ subject, order }) => ({
    subject,
    order,
    verbFrom: group.from,
    verbTo: group.to,
    verb: group.verb,
    negated: group.negated,
  }));
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

/** "Le maire, Ada Byron, a refusé et demande": who shares the verb is the name, if the language's pack wants it so. */
function withName(units: readonly Unit[], found: FoundSubject, pack: LanguagePack): FoundSubject {
  const named = pack.namesRoles ? nameInApposition(units, found.subject, pack) : null;
  return named === null ? found : { ...found, subject: named };
}
