import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause, ClauseOrder } from '../clause.ts';
import type { Unit } from '../frame.ts';
import { isPointer } from '../is-pointer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';
import { antecedents } from './antecedents.ts';
import { appositions } from './appositions/appositions.ts';
import { bearerOfOpenClause } from './appositions/bearer-of-open-clause.ts';
import { bearerOfOpenRole } from './appositions/bearer-of-open-role.ts';
import { headOfOpenRelative } from './appositions/head-of-open-relative.ts';
import { isApposed } from './appositions/is-apposed.ts';
import { beforeCopula } from './beyond/before-copula.ts';
import { doesItself } from './beyond/does-itself.ts';
import { subjectsBeyond } from './beyond/subjects-beyond.ts';
import { throughAdjective } from './beyond/through-adjective.ts';
import { throughBracket } from './beyond/through-bracket.ts';
import { throughContactClause } from './beyond/through-contact-clause.ts';
import type { FoundSubject } from './found-subject.ts';
import { isPlaceOfSaying } from './is-place-of-saying.ts';
import { mainSubject } from './main-subject.ts';
import { openedSubjects } from './opened-subjects.ts';
import { recordedIn } from './recorded-in.ts';
import { sharedSubjects } from './shared-subjects.ts';
import { sourceBeforeNobody } from './source-before-nobody.ts';
import { turnedSubject } from './turned-subject.ts';

const FURTHEST_RELATIVE = 45;
const LONGEST_BRACKET = 8;
const MOST_BEFORE_TIME = 3;

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

function subjectsOf(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): FoundSubject[] {
  const before = units[group.from - 1];
  const main = mainSubject(units, group, pack);
  if (main !== null) return [{ subject: main, order: 'shared' }];
  if (before === undefined || before.sentence !== units[group.at]?.sentence) return [];
  const bracketed = throughBracket(units, group, pack);
  if (bracketed !== null) return [{ subject: bracketed, order: 'direct' }];
  const bearer =
    bearerOfOpenRole(units, group, pack) ??
    bearerOfOpenClause(units, group, pack) ??
    headOfOpenRelative(units, group, pack);
  if (bearer !== null) return [{ subject: bearer, order: 'apposed' }];
  if (isPointer(units, group.from - 1, pack)) return pointedSubjects(units, group.from - 1, pack);
  if (pack.relatives.has(before.lower))
    return antecedents(units, relativeBefore(units, group.from - 1, pack) - 1, pack);
  const quoted = quotedSubject(units, group, pack);
  if (quoted !== null) return [{ subject: quoted, order: 'direct' }];
  const explained = beforeBracket(units, group.from - 1, pack);
  if (explained !== null) return [{ subject: explained, order: 'direct' }];
  const turned = turnedSubject(units, group, earlier, pack);
  if (turned !== null) return [{ subject: turned, order: 'shared' }];
  const shared = [...beforeCopula(units, group, pack), ...sharedSubjects(units, group, earlier)];
  if (before.kind === 'point' || before.kind === 'quote') {
    const apposed = appositions(units, group.from - 1, pack);
    const own = apposed.find((found) => opensClause(units, found, group, earlier, pack));
    if (own !== undefined) return [own];
    return group.verb?.form === 'participle' || apposed.length === 0
      ? [...shared, ...apposed]
      : [...apposed, ...shared];
  }
  const met = throughContactClause(units, group.from - 1, pack);
  if (met !== null) return [{ subject: met, order: 'direct' }];
  const subject = phraseEndingAt(units, beforeTime(units, group, pack), pack);
  if (subject !== null) return subjectsWith(units, subject, group, shared, pack);
  return shared.length > 0 ? shared : throughAdjective(units, group, pack);
}

/** Whoever stands right before the verb, and who may do it all the same: from farther left, or whom the words tell more of. */
function subjectsWith(
  units: readonly Unit[],
  subject: Phrase,
  group: VerbGroup,
  shared: readonly FoundSubject[],
  pack: LanguagePack,
): FoundSubject[] {
  const recorded = recordedIn(units, subject, group, pack);
  if (recorded !== null) return [{ subject: recorded, order: 'direct' }];
  if (isPlaceOfSaying(units, subject, pack)) return [...shared];
  const relative = pack.reachesPastModifiers
    ? [subject.from, subject.from - 1].find((at) => doesItself(units, at, pack))
    : undefined;
  if (relative !== undefined) return antecedents(units, relative - 1, pack);
  const own: FoundSubject = { subject, order: 'direct' };
  if (standsAlone(units, subject, group, pack)) return [own];
  if (
    pack.reachesPastModifiers &&
    pack.relatives.has(units[subject.from - 2]?.lower ?? '') &&
    pack.prepositions.has(units[subject.from - 1]?.lower ?? '')
  )
    return [...antecedents(units, subject.from - 3, pack), own];
  const apposed = isApposed(units, subject, pack) ? appositions(units, subject.from, pack) : [];
  return group.verb?.form === 'participle'
    ? [own, ...shared, ...apposed]
    : [own, ...subjectsBeyond(units, group, subject, pack), ...apposed];
}

/** "Orr salió, mientras que | Ada Byron |, de Velk, dijo": the first verb of a clause of its own shares nobody's subject. */
function opensClause(
  units: readonly Unit[],
  { subject, order }: FoundSubject,
  { at, verb }: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): boolean {
  const before = units[subject.from - 1];
  if (!pack.elidesSubjects || order !== 'apposed' || verb === null || verb.form === 'participle') return false;
  if (before?.sentence !== units[at]?.sentence || !pack.subordinators.has(before?.lower ?? '')) return false;
  return (earlier.at(-1)?.verbFrom ?? -1) < subject.from;
}

/** "It has to go, | the mayor | saying it is old": a comma before who does what a participle tells, who shares it with nobody. */
function standsAlone(units: readonly Unit[], { from }: Phrase, { verb, at }: VerbGroup, pack: LanguagePack): boolean {
  const before = units[from - 1];
  return (
    pack.hasAbsolutes &&
    verb?.form === 'participle' &&
    before?.sentence === units[at]?.sentence &&
    before?.kind === 'point'
  );
}

/** "| Der | antwortete", and nobody where it stands for what was said: "| Das | nannte Ada Byron". */
function pointedSubjects(units: readonly Unit[], at: number, pack: LanguagePack): FoundSubject[] {
  if (!pack.pointers.has(units[at]?.lower ?? '')) return [];
  return [{ subject: { from: at, to: at, kind: 'pronoun' }, order: 'direct' }];
}

/** The relative word that one behind “and” goes on from: "Ada Byron, | whose | party won and who said so"; else the word itself. */
function relativeBefore(units: readonly Unit[], relative: number, pack: LanguagePack): number {
  if (!pack.coordinators.has(units[relative - 1]?.lower ?? '')) return relative;
  const own = units[relative];
  for (let at = relative - 2; at > relative - FURTHEST_RELATIVE && units[at]?.sentence === own?.sentence; at--) {
    const word = units[at]?.lower ?? '';
    if (word === own?.lower || (pack.relatives.has(word) && !pack.subordinators.has(word))) return at;
  }
  return relative;
}

/** "The agency quoted | Ada Byron | as saying": who is quoted speaks. */
function quotedSubject(units: readonly Unit[], { from, at, verb }: VerbGroup, pack: LanguagePack): Phrase | null {
  const last = units[from - 2];
  if (from !== at || verb?.form !== 'participle' || verb.force === 'thinking' || last === undefined) return null;
  if (!pack.subordinators.has(units[from - 1]?.lower ?? '') || last.sentence !== units[at]?.sentence) return null;
  if (pack.pronouns.has(last.lower)) return { from: from - 2, to: from - 2, kind: 'pronoun' };
  return pack.verbs.has(last.lower) || pack.isOtherVerb(last.lower) ? null : phraseEndingAt(units, from - 2, pack);
}

/** "the Norham Harbour Board | (NHB) said", "Ada Byron | (Greens) said": what a bracket right before the verb tells of. */
function beforeBracket(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!pack.reachesPastModifiers || units[at]?.text !== ')') return null;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_BRACKET; open--) {
    if (units[open]?.text === '(') return phraseEndingAt(units, open - 1, pack);
  }
  return null;
}

/** The unit before a verb and before the time that stands with it: "a poll | in June showed", "In dem Brief | vom Montag hieß es". */
function beforeTime(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): number {
  const last = group.from - 1;
  if (!pack.reachesPastTimes || !pack.times.has(units[group.from]?.lower ?? '')) return last;
  let at = last;
  while (at > 0 && last - at < MOST_BEFORE_TIME && leadsToTime(units[at], pack)) at--;
  return units[at]?.sentence === units[last]?.sentence ? at : last;
}

function leadsToTime(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.capital) return false;
  return pack.prepositions.has(unit.lower) || pack.definites.has(unit.lower) || pack.isAdverb(unit.lower);
}
