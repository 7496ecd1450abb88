import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { isSaidOfSubject } from '../../frame/is-said-of-subject.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { isClosingReport } from '../closing/is-closing-report.ts';
import { isTurnedReport } from '../closing/is-turned-report.ts';
import { tellsOnlyMore } from '../closing/tells-only-more.ts';
import { isVerb } from '../is-verb.ts';
import type { ReportPlace } from '../report-place.ts';
import { isAside } from './is-aside.ts';
import type { ReportStart } from './report-start.ts';

/** Words for those who are told, at most: a verb and its conjunction hang together no further. */
const MOST_TOLD = 6;

/** Words of a subject with which a report may begin, its auxiliary counted. */
const LONGEST_SUBJECT = 9;

/**
 * Whether reported words always begin at a start, so that no model is asked whether any do.
 *
 *     asked | whether …, said | that …, said to her | that …   → a verb of speech with its conjunction, however rare the verb
 *     insisted, for example, | that …                          → the same behind an aside
 *     it is understood | that …, the court heard | that …      → hearsay
 *     added | the bridge was safe                              → a verb of speech before a clause
 *     | It is safe, Ada said.                                  → what closes a sentence with a verb, if the pack wants it so
 *     | It is safe, says Ada; | It is safe, according to Ada   → the same with its source behind it
 *     | die Brücke sei sicher, sagte Ada Byron                 → words in the mood of reported speech
 *     Laut Ada | lekt die Brücke                               → behind a source that begins a sentence, where the verb comes second
 *     | De brug lekt, denkt Ada.                               → where the verb comes second, what closes a sentence with it
 */
export function isPlainStart({ units, clause, pack }: ReportPlace, { kind, at }: ReportStart): boolean {
  const { verb, verbFrom, verbTo } = clause;
  if (kind === 'that')
    return (
      (verb?.force === 'saying' || isHearsay(units, clause, pack) || isJudging(units, at, clause, pack)) &&
      (areReceivers(units.slice(verbTo + 1, at), pack) || isAside(units.slice(verbTo + 1, at)))
    );
  if (kind === 'source') return pack.reports.verbSecond && clause.order === 'according';
  if (kind === 'next') return leadsToClause(units, at, clause, pack);
  if (kind !== 'before') return false;
  if (
    pack.reports.closesPlainly &&
    (isClosingReport(units, clause, pack) || isSourceBehind(units, clause, pack)) &&
    units.slice(at, Math.min(clause.subject.from, verbFrom)).some((word) => isVerb(word, pack))
  )
    return true;
  if (pack.reports.verbSecond && isTurnedReport(units, clause, at, pack)) return true;
  return units.slice(at, verbFrom).some(({ lower }) => pack.reports.plainMoods.has(lower));
}

/**
 * "It is safe, | says | Ada.", "It is safe, | according to | Ada, the mayor.": the sentence ends with them and with who that
 * is; not "Ada, a nurse, | told | Orr."
 */
function isSourceBehind(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { order, verb, verbFrom, subject } = clause;
  const isSaid = order === 'inverted' && pack.plainVerbs.has(verb?.lemma ?? '') && isRightBehind(units, clause, pack);
  return (
    (isSaid || order === 'according') && units[verbFrom - 1]?.text === ',' && tellsOnlyMore(units, subject.to + 1, pack)
  );
}

/** "said | Ada", "said the mayor, | Ada |". */
function isRightBehind(units: readonly Unit[], { verbTo, subject }: Clause, pack: LanguagePack): boolean {
  if (subject.from === verbTo + 1) return true;
  const isNamed = units[subject.from - 1]?.text === ',';
  return isNamed && phraseStartingAt(units, verbTo + 1, pack)?.to === subject.from - 2;
}

/**
 * A phrase and the auxiliary of its verb right behind a verb that says, if the pack has clauses without conjunction.
 *
 *     The ringers added | the bell in Norham was | cracked.     → yes
 *     Bakers said | some six ovens were | lost.                 → yes: the verb does nothing but say
 *     Two ships hit | by Ada Byron were | lost.                 → no: no phrase
 *     The old quay in some states | could be reopened.          → no: a present may be a noun
 */
function leadsToClause(units: readonly Unit[], from: number, { verb }: Clause, pack: LanguagePack): boolean {
  if (!pack.reports.dropsThat || verb === null || verb.force === 'thinking') return false;
  if (!pack.plainVerbs.has(verb.lemma) && (verb.form !== 'past' || !beginsPhrase(units[from], pack))) return false;
  if (pack.times.has(units[from + 1]?.lower ?? '')) return false;
  for (let at = from + 1; at <= from + LONGEST_SUBJECT; at++) {
    const [before, unit] = [units[at - 1]?.lower ?? '', units[at]];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[from]?.sentence) return false;
    if (pack.relatives.has(unit.lower) || pack.subordinators.has(unit.lower)) return false;
    if (!pack.auxiliaries.has(unit.lower)) continue;
    return !pack.reports.infinitive.has(before) && !pack.coordinators.has(before);
  }
  return false;
}

function beginsPhrase(
  unit: Unit | undefined,
  { articles, determiners, possessives, nominatives }: LanguagePack,
): boolean {
  const word = unit?.lower ?? '';
  return articles.has(word) || determiners.has(word) || possessives.has(word) || nominatives.has(word);
}

/** "highlighted | that the town …": what a verb that judges has else is a noun: "rejected | that claim". */
function isJudging(units: readonly Unit[], that: number, { verb, verbTo }: Clause, pack: LanguagePack): boolean {
  const leads = that === verbTo + 1 && pack.reports.that.has(units[that]?.lower ?? '');
  return leads && verb?.force === 'judging' && beginsPhrase(units[that + 1], pack);
}

/** "it is | understood | that it fell", "the court | heard | that it fell": nobody says so, and it is said all the same. */
function isHearsay(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const who = units[clause.subject.to]?.lower ?? '';
  const isNobody = pack.pronouns.get(who)?.gender === 'thing' || pack.reports.listeners.has(who);
  return isNobody && clause.verb?.form === 'past' && isSaidOfSubject(units, clause, pack);
}

/** Nothing, or those who are told: "dijo | a los vecinos | que". */
function areReceivers(words: readonly Unit[], pack: LanguagePack): boolean {
  const [first] = words;
  if (first === undefined) return true;
  return (
    words.length <= MOST_TOLD &&
    pack.reports.receivers.has(first.lower) &&
    words.every((word) => word.kind === 'word' && !isVerb(word, pack))
  );
}
