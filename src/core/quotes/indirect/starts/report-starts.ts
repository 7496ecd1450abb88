import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import { clauseOpener } from '../../frame/clause-opener.ts';
import type { Unit } from '../../frame/frame.ts';
import { tellsOnlyMore } from '../closing/tells-only-more.ts';
import { firstOfReport } from '../first-of-report.ts';
import { isVerb } from '../is-verb.ts';
import { behindDateline } from './behind-dateline.ts';
import type { ReportStart } from './report-start.ts';
import { startBehindAs } from './start-behind-as.ts';
import { startsBehindSource } from './starts-behind-source.ts';
import { startsBehindVerb } from './starts-behind-verb.ts';

const LONGEST = 250;
/** Words behind a report between commas: ", teilt der Konzern | mit |,". */
const MOST_BEHIND = 3;
/** Words for how it was said, between the clause and a colon. */
const MOST_MANNER = 2;
/** Words between commas that tell more of who reports. */
const LONGEST_APPOSITION = 12;

/**
 * Everywhere that the words a clause reports may begin.
 *
 *     Ada said on Monday | that it was safe.   → behind the verb
 *     According to Ada, | it is safe.          → behind the source
 *     | The bridge is safe, Ada insisted.      → at "The"
 *     In spring, Ada insisted, | it was safe.  → at "In", at "it"
 *     Según explicó Ada, | es seguro.          → behind the clause that it opens
 *     As Ada noted, | it is safe.              → behind the clause that “as” opens
 *     As Ada told it to me, | it is safe.      → there alone: what a pronoun stands for is no report
 *     With a smile, Ada insisted: “It is.”     → nowhere
 *
 * @param units of a paragraph.
 */
export function reportStarts(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  if (clause.order === 'noun') return startBehindNoun(units, clause, pack);
  const before = [...startBefore(units, clause, pack), ...startAfter(units, clause, pack)];
  const isOpened = clauseOpener(units, clause.verbFrom, pack) > 0;
  if (isOpened || clause.order === 'according') return [...startsBehindSource(units, clause, pack), ...before];
  if (clause.order === 'inverted' && !pack.reports.turnsReports) return before;
  const behindAs = startBehindAs(units, clause, pack);
  const isOfAs = behindAs.length > 0 && pack.pronouns.has(units[clause.verbTo + 1]?.lower ?? '');
  return [...(isOfAs ? [] : startsBehindVerb(units, clause, pack)), ...behindAs, ...before];
}

/** Ada’s claim | that it was safe; a warning by the town | that it may fall. */
function startBehindNoun(units: readonly Unit[], { subject, verbTo }: Clause, pack: LanguagePack): ReportStart[] {
  const at = Math.max(subject.to, verbTo) + 1;
  const isThat = pack.reports.that.has(units[at]?.lower ?? '') || pack.reports.whether.has(units[at]?.lower ?? '');
  return [{ kind: isThat ? 'that' : 'infinitive', at }];
}

/** In spring, Ada insisted, | the bridge was safe. */
function startAfter(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  const { subject, verbTo, order } = clause;
  if (!mayStandBetween(units, clause, pack) || closesWithSource(units, clause, pack)) return [];
  let last = order === 'elided' ? verbTo : Math.max(subject.to, verbTo);
  const furthest = pack.reports.takesWordsBehind ? last + MOST_BEHIND : last;
  while (last < furthest && isPlainWord(units[last + 1], pack)) last++;
  const before = firstOfReport(units, clause, pack) - 1;
  if (units[before]?.text !== ',' || units[last + 1]?.text !== ',') return [];
  const at = isBehindVerb(units, before, pack) ? last + 2 : behindApposition(units, last + 2, pack);
  const next = units[at];
  const goesOn = next?.kind === 'word' && next.sentence === units[verbTo]?.sentence;
  return goesOn && !opensRelative(units, at, pack) ? [{ kind: 'after', at }] : [];
}

/**
 * "It is safe, | said Ada |, the mayor.": what follows tells who she is; not "It is, | said Ada |, a trap.", where the words
 * before break off.
 */
function closesWithSource(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { order, subject, verbFrom } = clause;
  return (
    pack.reports.closesPlainly &&
    order === 'inverted' &&
    !isOpenEnded(units[verbFrom - 2], pack) &&
    tellsOnlyMore(units, subject.to + 1, pack)
  );
}

/**
 * Behind what tells more of who reports, where the sentence's verb is still to come.
 *
 *     Die Brücke, so Ada, die Leiterin, | sei sicher.   → at "sei"
 *     Die Brücke, so Ada, | sei sicher.                 → at "sei"
 */
function behindApposition(units: readonly Unit[], at: number, pack: LanguagePack): number {
  for (let next = at; next < at + LONGEST_APPOSITION; next++) {
    const unit = units[next];
    if (unit?.text === ',') return isPlainVerb(units[next + 1], pack) ? next + 1 : at;
    if (!isPlainWord(unit, pack)) return at;
  }
  return at;
}

function isPlainVerb(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit !== undefined && unit.kind === 'word' && isVerb(unit, pack);
}

/** ", so Ada, | die | am Montag kam", and not ", so Ada, | die | Brücke": what tells more of her, and nothing that she says. */
function opensRelative(units: readonly Unit[], at: number, { relatives, determiners, reports }: LanguagePack): boolean {
  const word = units[at]?.lower ?? '';
  if (!relatives.has(word) || reports.that.has(word)) return false;
  return !determiners.has(word) || units[at + 1]?.closed === true;
}

/**
 * Whether a clause may stand between commas within what it reports: ", Ada insisted,", ", tal y como explicó Ada,".
 *
 * A source only behind no whole sentence, where what follows tells who it is: "Le pont est sûr, selon Ada, | maire de
 * Norham". Where the verb comes second, what stands before a source is seldom whole: "Man habe, so Ada, | die Brücke gesperrt".
 */
function mayStandBetween(units: readonly Unit[], { order, verbFrom }: Clause, pack: LanguagePack): boolean {
  if (order === 'direct' || order === 'inverted' || order === 'elided') return true;
  if (clauseOpener(units, verbFrom, pack) > 0) return true;
  return order === 'according' && (pack.reports.verbSecond || !isBehindVerb(units, verbFrom, pack));
}

/** "a bridge, | which |, according to Ada, is safe", "…, | which |, Ada said, is safe": what begins a clause, right before the comma. */
function isBehindRelative(units: readonly Unit[], comma: number, { relatives }: LanguagePack): boolean {
  return units[comma]?.text === ',' && units[comma - 2]?.text === ',' && relatives.has(units[comma - 1]?.lower ?? '');
}

function isBehindVerb(units: readonly Unit[], before: number, pack: LanguagePack): boolean {
  let from = before;
  while (from > 0 && before - from < LONGEST && units[from - 1]?.sentence === units[before]?.sentence) from--;
  return units.slice(from, before).some((unit) => !unit.capital && isPlainVerb(unit, pack));
}

function isPlainWord(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit !== undefined && unit.kind === 'word' && !isVerb(unit, pack);
}

/** | The bridge is safe, Ada insisted; | The bridge is safe according to Ada. */
function startBefore(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  const first = firstOfReport(units, clause, pack);
  const isOpened = clauseOpener(units, clause.verbFrom, pack) > 0;
  if (!isOpened && (clause.order === 'shared' || clause.order === 'relative')) return [];
  if (clause.order !== 'according' && !/^[,—–-]$/.test(units[first - 1]?.text ?? '')) return [];
  if (isBehindRelative(units, first - 1, pack)) return [];
  const sentence = units[first]?.sentence;
  let at = first - 1;
  while (at > 0 && first - at < LONGEST && units[at - 1]?.sentence === sentence && !isBreak(units[at - 1])) at--;
  at = behindDateline(units, at, first, pack);
  if (first - at < 3 || units[at]?.sentence !== sentence || isOpenedByReport(units, at, first, pack)) return [];
  if (!leadsToMarks(units, clause)) return [{ kind: 'before', at }];
  const isManner = pack.prepositions.has(units[at]?.lower ?? '') || !holdsVerb(units, at, first, pack);
  return isManner || isOpenEnded(units[first - 2], pack) ? [] : [{ kind: 'before', at }];
}

/** "Ada made bells and could | not |, she said, “abide the things”": the words break off, and the marks go on with them. */
function isOpenEnded(unit: Unit | undefined, pack: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return (
    pack.auxiliaries.has(word) || pack.negations.has(word) || pack.coordinators.has(word) || pack.prepositions.has(word)
  );
}

/**
 * "| Asked | if it was safe |, Ada shrugged", "| Asked | on Monday whether it was safe |, …", "| Told | that it was closed |, …":
 * what she heard, and did not say; and not "| Claims | that it is closed are wrong, Ada said", where what looks like a verb is a
 * noun.
 */
function isOpenedByReport(
  units: readonly Unit[],
  at: number,
  before: number,
  { verbs, reports }: LanguagePack,
): boolean {
  const { form = null } = verbs.get(units[at]?.lower ?? '') ?? {};
  if (form !== 'past' && form !== 'participle') return false;
  const words = units.slice(at + 1, before);
  const comma = words.findIndex(({ text }) => text === ',');
  return words
    .slice(0, comma < 0 ? words.length : comma)
    .some(({ lower }) => reports.questions.has(lower) || reports.that.has(lower));
}

/** Whether what is said stands in marks behind the clause: With a smile, Ada said: “No.”; Ada said curtly: “No.” */
function leadsToMarks(units: readonly Unit[], { subject, verbTo }: Clause): boolean {
  const after = Math.max(subject.to, verbTo) + 1;
  let colon = after;
  while (colon < after + MOST_MANNER && units[colon]?.kind === 'word') colon++;
  if (units[colon]?.text === ':' && units[colon + 1]?.kind === 'quote') return true;
  return units[units[after]?.text === ',' ? after + 1 : after]?.kind === 'quote';
}

function holdsVerb(units: readonly Unit[], from: number, to: number, pack: LanguagePack): boolean {
  return units.slice(from, to).some((unit) => isPlainVerb(unit, pack));
}

function isBreak(unit: Unit | undefined): boolean {
  return unit === undefined || /^[;:]$/.test(unit.text);
}
