import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { unitIn } from '../units/unit-in.ts';
import { isInnerAdverb } from './edges/is-inner-adverb.ts';
import { isOpening } from './edges/is-opening.ts';
import { isWhen } from './edges/is-when.ts';
import { LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { someOfThem } from './some-of-them.ts';
import { endsInVerb } from './verbs/ends-in-verb.ts';
import { isDone } from './verbs/is-done.ts';
import { isReportBeforeName } from './verbs/is-report-before-name.ts';
import { isVerbBetween } from './verbs/is-verb-between.ts';
import { isHead } from './words/is-head.ts';
import { isNickname } from './words/is-nickname.ts';
import { isNominal } from './words/is-nominal.ts';
import { isTime } from './words/is-time.ts';
import { kindOfPhrase } from './words/kind-of-phrase.ts';
import { POSSESSIVE } from './words/possessive.ts';
import { takesApostrophe } from './words/takes-apostrophe.ts';

/**
 * The phrase that ends at a unit, read from right to left.
 *
 *     officials in the ministry | said      → officials in the ministry
 *     Ada Byron of Ockham | said            → Ada Byron: what hangs on a name only tells where it is from
 *     Le ministre du Budget | a dit         → Le ministre du Budget
 *     a source close to her | said          → a source close to her
 *     a survey by the town | found          → a survey by the town
 *     on Monday | said                      → none
 */
export function phraseEndingAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const some = someOfThem(units, at, pack);
  if (some !== null) return some;
  let base = baseEndingAt(units, at, pack) ?? ledPronoun(units, at, pack);
  if (base === null) return null;
  let whole = base;
  while (at - whole.from < LONGEST_PHRASE) {
    const hook = hookBefore(units, whole.from, at, pack);
    if (hook === null) break;
    const earlier = baseEndingAt(units, hook - 1, pack, at);
    if (earlier === null || earlier.kind === 'pronoun' || endsInVerb(units, earlier, pack)) break;
    if (hook === whole.from && isTime(units, earlier, pack)) break;
    whole = leadsToBearer(units, earlier, base, pack)
      ? { from: earlier.from, to: whole.to, kind: whole.kind }
      : {
          from: earlier.from,
          to: isBearer(units, earlier, pack) && !leadsOn(units, base, pack) ? earlier.to : whole.to,
          kind: earlier.kind,
        };
    base = earlier;
  }
  return isTime(units, base, pack) || (whole.from === at && isObject(units[at], pack)) ? null : whole;
}

/** "a source close to | her": a pronoun that nothing but a noun before it can make part of a subject. */
function ledPronoun(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const isLed = pack.nounPrepositions.has(unitIn(units, at - 1, at)?.lower ?? '');
  return isLed && isObject(units[at], pack) ? { from: at, to: at, kind: 'pronoun' } : null;
}

function isObject(unit: Unit | undefined, pack: LanguagePack): boolean {
  return pack.pronouns.get(unit?.lower ?? '')?.speaker === false;
}

/** A name, and no title with capitals: "US Secretary | of State", "Prime Minister | of Norland". */
function isBearer(units: readonly Unit[], { kind, to }: Phrase, { titles }: LanguagePack): boolean {
  return kind === 'name' && !titles.has(units[to]?.lower ?? '');
}

/** Where the preposition stands that hangs a phrase on a noun before: in front of it, or in its first word ("du", "der"). */
function hookBefore(units: readonly Unit[], from: number, at: number, pack: LanguagePack): number | null {
  const first = units[from]?.lower ?? '';
  if (pack.determiners.has(first) && pack.genitives.has(first)) return from;
  const before = unitIn(units, from - 1, at)?.lower ?? '';
  return pack.nounPrepositions.has(before) || isWrittenBy(units, from - 1, pack) ? from - 1 : null;
}

/** "a survey | by | two engineers": who wrote what is read, and not by whom something was done. */
function isWrittenBy(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const isBy = pack.reachesPastModifiers && pack.agents.has(units[at]?.lower ?? '');
  return isBy && pack.documents.has(units[at - 1]?.lower ?? '') && units[at - 1]?.sentence === units[at]?.sentence;
}

/** "Superintendent of | police Ada Byron": a title whose bearer is named behind what it is of. */
function leadsToBearer(units: readonly Unit[], title: Phrase, base: Phrase, pack: LanguagePack): boolean {
  const [head, first] = [units[title.to], units[base.from]];
  if (head?.capital !== true || title.from < title.to || !pack.titles.has(head.lower)) return false;
  return base.kind === 'name' && first?.capital === false && !first.closed;
}

/** "the Bank of | Norham economist Ada Byron", "the Ministry of | Trade spokesperson": whoever is named behind a name is of it. */
function leadsOn(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): boolean {
  const [first, last] = [units[from], units[to]];
  if (first?.capital !== true || last === undefined || from === to) return false;
  const words = units.slice(from, to);
  return last.capital
    ? words.some(({ capital, closed }) => !capital && !closed)
    : pack.speakingNouns.has(last.lower) || pack.spokesNoun.test(last.lower);
}

function baseEndingAt(units: readonly Unit[], at: number, pack: LanguagePack, sentenceAt = at): Phrase | null {
  const last = unitIn(units, at, sentenceAt);
  if (last === null || last.kind !== 'word' || POSSESSIVE.test(last.text)) return null;
  const pronoun = pack.pronouns.get(last.lower);
  if (pronoun !== undefined) return pronoun.speaker ? { from: at, to: at, kind: 'pronoun' } : null;
  if (!isHead(last, pack) || isOpening(units, at, pack) || isAmount(units, at) || isDone(units, at, pack)) return null;
  let from = at;
  while (at - from < LONGEST_PHRASE) {
    const previous = unitIn(units, from - 1, sentenceAt);
    if (previous === null || isConjunction(previous, last, pack)) break;
    if (!joinsLeft(units, from, previous, pack) || isOpening(units, from - 1, pack)) break;
    from--;
    if (pack.determiners.has(previous.lower) && !pack.innerDeterminers.has(previous.lower)) break;
  }
  // "she’s | firm", "here’s | Ada Byron": no possessive, but a verb.
  if (POSSESSIVE.test(units[from]?.text ?? '')) {
    if (from === at || units[from + 1]?.capital !== true) return null;
    from++;
  }
  const kind =
    from === at && (pack.titles.has(last.lower) || pack.speakingNouns.has(last.lower))
      ? 'noun'
      : kindOfPhrase(units, from, at);
  return { from, to: at, kind };
}

/**
 * "said that | Ada Byron would", "a storm that | forecasters said": a name and several have no "that" of their own, and
 * "that leader" has.
 */
function isConjunction({ lower }: Unit, last: Unit, pack: LanguagePack): boolean {
  if (last.capital) return pack.subordinators.has(lower);
  return pack.loneSingulars.has(lower) && pack.reports.that.has(lower) && pack.pluralNoun.test(last.lower);
}

/** "£2.4m", "$300", "12km": nobody who says something, as "300" may be. */
function isAmount(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.text ?? '';
  if (!/^\d/.test(word)) return false;
  return /^[\d.,]+\p{L}{1,2}$/u.test(word) || /^\p{Sc}$/u.test(units[at - 1]?.text ?? '');
}

function joinsLeft(units: readonly Unit[], from: number, previous: Unit, pack: LanguagePack): boolean {
  const here = units[from];
  if (here === undefined) return false;
  if (previous.kind === 'quote') return isNickname(units, from - 1, pack);
  if (POSSESSIVE.test(previous.text)) return previous.kind === 'word' || takesApostrophe(units[from - 2], pack);
  if (previous.kind === 'point' || isMinutes(units, from - 1)) return false;
  if (pack.subordinators.has(previous.lower) && here.capital) return false;
  if (isBeforeBearer(here, previous, pack)) return false;
  // “this | week’s | winner”, “l’anno | scorso”: more of when.
  if (isWhen(units, from - 1, pack)) return POSSESSIVE.test(here.text) || (pack.nounsFirst && !here.capital);
  if (pack.determiners.has(previous.lower) || pack.possessives.has(previous.lower)) return true;
  if (isInnerAdverb(units, from - 1, pack)) return true;
  if (pack.coordinators.has(previous.lower)) {
    const earlier = units[from - 2];
    return earlier !== undefined && earlier.kind === 'word' && earlier.capital && here.capital;
  }
  return (
    isNominal(previous, pack) && !isVerbBetween(units, from - 1, pack) && !isReportBeforeName(units, from - 1, pack)
  );
}

/** "14:|20| Ada Byron writes": when it was, and nobody's number. */
function isMinutes(units: readonly Unit[], at: number): boolean {
  const [point, unit] = [units[at - 1], units[at]];
  return unit !== undefined && /^\d{2}$/.test(unit.text) && point?.text === ':' && point.end === unit.start;
}

/** "a charge | Ms Velk dismissed": a thing that somebody does something to, and no role of theirs. */
function isBeforeBearer({ lower }: Unit, previous: Unit, { courtesies, titles, speakingNouns }: LanguagePack): boolean {
  const isThing = !previous.capital && !previous.closed && !titles.has(previous.lower);
  return isThing && courtesies.has(lower) && !speakingNouns.has(previous.lower);
}
