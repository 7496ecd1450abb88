import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from './clause.ts';
import { clauseOpener } from './clause-opener.ts';
import type { Frame, Unit } from './frame.ts';
import { isTitled } from './is-titled.ts';
import { markedNameAt } from './phrases/marked-name-at.ts';
import { nameInApposition } from './phrases/name-in-apposition.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phraseEndingAt } from './phrases/phrase-ending-at.ts';
import { phraseStartingAt } from './phrases/phrase-starting-at.ts';
import type { FoundSubject } from './subjects/found-subject.ts';
import { subjectsAfter } from './subjects/subjects-after.ts';
import { subjectsBefore } from './subjects/subjects-before.ts';
import { type VerbGroup, verbGroupAt } from './verbs/verb-group-at.ts';

/** The most units from "quoted" to "saying". */
const LONGEST_QUOTED = 8;

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
    const length = accordingTo(frame.units, at, pack);
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

/** "| dem Bericht | zufolge". */
function sourceBefore(units: readonly Unit[], at: number, pack: LanguagePack): Clause | null {
  if (!pack.accordingBehind.has(units[at]?.lower ?? '')) return null;
  const subject = phraseEndingAt(units, at - 1, pack);
  if (subject === null || units[subject.to]?.sentence !== units[at]?.sentence) return null;
  return clauseOf({ subject, order: 'according' }, { from: at, to: at, verb: null, negated: false });
}

function accordingTo(units: readonly Unit[], at: number, pack: LanguagePack): number {
  const first = units[at]?.lower;
  const words = pack.accordingTo.find(
    (known) => known[0] === first && known.every((word, offset) => units[at + offset]?.lower === word),
  );
  return words === undefined || lacksComma(units, at, pack) ? 0 : words.length;
}

/** "doppelt | so | viele": no source behind a word that leads to one only behind a comma or marks. */
function lacksComma(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const before = units[at - 1];
  return (
    pack.interposed.has(units[at]?.lower ?? '') && before?.kind !== 'quote' && !/^[,–—-]$/.test(before?.text ?? '')
  );
}

function accordingClause(units: readonly Unit[], at: number, length: number, pack: LanguagePack): Clause | null {
  if (opensReport(units, at + length, pack)) return null;
  const subject =
    objectPronounAt(units, at + length, pack) ??
    markedSource(units, at + length, pack) ??
    phraseStartingAt(units, at + length, pack);
  if (subject === null || isForTheirPart(units, at + length, pack) || isAim(units[at + length], pack)) return null;
  if (isOwnWording(units, subject, pack) || isThing(units, subject, pack)) return null;
  const source = withName(units, { subject, order: 'according' }, pack);
  return clauseOf(source, { from: at, to: at + length - 1, verb: null, negated: false });
}

/** "laut | „Norhamer Post“". */
function markedSource(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  return pack.marksNames ? markedNameAt(units, at, pack) : null;
}

/** "según | explicó Ada Byron": a clause of its own, and no source. */
function opensReport(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const verb = units[at];
  const isSaid = verb !== undefined && !verb.capital && pack.verbs.get(verb.lower)?.force === 'saying';
  return isSaid && clauseOpener(units, at, pack) > 0;
}

/** "The agency | quoted Ada Byron as saying": who quotes says nothing, and the quoted one does, by the verb that follows. */
function leadsToSaying(units: readonly Unit[], { to, at, verb }: VerbGroup, pack: LanguagePack): boolean {
  if (verb === null || !pack.quotesAsSaying || verb.form === 'participle') return false;
  for (let next = to + 2; next <= to + LONGEST_QUOTED; next++) {
    const unit = units[next];
    if (unit === undefined || unit.sentence !== units[at]?.sentence || unit.kind === 'quote') return false;
    const known = pack.verbs.get(unit.lower);
    if (known?.force === 'saying' && known.form === 'participle')
      return (
        pack.subordinators.has(units[next - 1]?.lower ?? '') && !pack.subordinators.has(units[to + 1]?.lower ?? '')
      );
    if (known !== undefined) return false;
  }
  return false;
}

/** "pour | sa part", "por | sua vez": nobody's view, though the word leads to a source elsewhere. */
function isForTheirPart(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.possessives.has(units[at]?.lower ?? '') && pack.turns.has(units[at + 1]?.lower ?? '');
}

/** "selon | son expression favorite": how somebody puts it whom the sentence is about, and no source. */
function isOwnWording(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): boolean {
  if (!pack.possessives.has(units[from]?.lower ?? '')) return false;
  return units.slice(from + 1, to + 1).some(({ lower }) => pack.namingWords.has(lower));
}

/** "per | questo", "para | ello": why something is done, and nobody's view. */
function isThing(units: readonly Unit[], { from, to }: Phrase, { thingPointers }: LanguagePack): boolean {
  return from === to && thingPointers.has(units[from]?.lower ?? '');
}

/** "para | combatir el fuego", "pour | protéger la ville": what something is done for, and nobody's view. */
function isAim(unit: Unit | undefined, { reports: { infinitiveEnding } }: LanguagePack): boolean {
  return unit !== undefined && !unit.closed && !unit.capital && infinitiveEnding?.test(unit.lower) === true;
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

/**
 * Adds the clauses of a verb; one that "según" or "comme" opens shares its subject at most with a verb before it.
 *
 * Pushes them one by one, and makes all in one place: V8 compiles for one kind of array and of object.
 */
function addClauses(clauses: Clause[], units: readonly Unit[], group: VerbGroup, pack: LanguagePack): void {
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

function clauseOf({ subject, order }: FoundSubject, { from, to, verb, negated }: Omit<VerbGroup, 'at'>): Clause {
  return { subject, order, verbFrom: from, verbTo: to, verb, negated };
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

/** "Le maire, Ada Byron, a refusé et demande", "selon le maire (PLO), Ada Byron": the name, if the language's pack wants it so. */
function withName(units: readonly Unit[], found: FoundSubject, pack: LanguagePack): FoundSubject {
  const named = pack.namesRoles ? nameInApposition(units, found.subject, pack) : null;
  return named === null ? found : { subject: named, order: found.order };
}
