import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { isAside } from './is-aside.ts';
import { leadsToInfinitive } from './leads-to-infinitive.ts';
import type { ReportStart } from './report-start.ts';

/** Units between the verb and what it reports: said Thursday, during a taping in Leeds, that … */
const FURTHEST = 20;
const MOST_PIECES = 3;
/** Adjectives between an article and its noun. */
const MOST_ADJECTIVES = 2;

/**
 * Where reported words may begin behind their verb, and behind its subject where that follows it.
 *
 *     Ada told the council on Monday | that it was safe.   → at "the", at "that"
 *     Ada called | for | a new bridge.                     → at "for", behind it
 *     Ada denied | reports that it fell.                   → at "reports": a noun reports the rest
 *     Ada sagte am Montag, | die Brücke sei sicher.        → at "am", behind it, behind the comma
 *     Ada ha detto ai giornalisti | di non sapere.         → at "ai", at "di"
 *     Ada forderte den Rat auf, | die Brücke zu sperren.   → behind the comma alone: whom she told is no report
 */
export function startsBehindVerb(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  const isBeforeSubject = clause.order === 'inverted' || clause.order === 'passive';
  const next = Math.max(clause.verbTo, isBeforeSubject ? clause.subject.to : 0) + 1;
  const told = behindUrged(units, next, clause, pack);
  if (told !== null) return isWordOf(units, told, clause) ? [{ kind: 'comma', at: told }] : [];
  const conjunction = aheadOf(units, next, clause, pack, (at) => isConjunction(units, at, pack));
  const that = conjunction !== null && isOfNoun(units, next, conjunction, pack) ? null : conjunction;
  const wide = pack.reports.beginsBehindPoints
    ? wideStarts(units, next, clause, pack).filter(({ at }) => at !== that)
    : [];
  const atThat = that === null ? [] : [{ kind: 'that', at: that } as const];
  if (that !== null && that !== next && isCircumstance(units[next], clause, pack)) return atThat;
  if (!isWordOf(units, next, clause))
    return pack.reports.beginsBehindPoints || isBehindAside(units, next, that) ? [...atThat, ...wide] : [];
  const late = afterPieces(units, next, pack);
  const isLate = that === null && late !== next && isWordOf(units, late, clause) && !isOfNoun(units, next, late, pack);
  const isBehind = pack.prepositions.has(units[next]?.lower ?? '') && isWordOf(units, next + 1, clause);
  return [
    ...(that === next ? [] : [{ kind: 'next', at: next } as const]),
    ...atThat,
    ...(isLate ? [{ kind: 'late', at: late } as const] : []),
    ...(isBehind ? [{ kind: 'behind', at: next + 1 } as const] : []),
    ...wide,
  ];
}

/** "insisted |, for example, | that it fell", "said | — in passing — | that it fell": what the points hold goes with the verb. */
function isBehindAside(units: readonly Unit[], next: number, that: number | null): boolean {
  return that !== null && that > next + 1 && isAside(units.slice(next, that));
}

/** "said | in | brief remarks that it fell", "announced | Monday | that it fell": how, where or when it was said. */
function isCircumstance(unit: Unit | undefined, { verb }: Clause, pack: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return (
    verb?.force === 'saying' &&
    (pack.times.has(word) || (pack.plainVerbs.has(verb.lemma) && pack.prepositions.has(word)))
  );
}

/** "denied | reports | that it fell": what the noun reports, and not the verb before it. */
function isOfNoun(units: readonly Unit[], next: number, at: number, pack: LanguagePack): boolean {
  if (at <= next || !pack.reports.nouns.has(units[at - 1]?.lower ?? '')) return false;
  return !units.slice(next, at - 1).some(({ lower }) => pack.prepositions.has(lower) || pack.possessives.has(lower));
}

/**
 * Behind whom somebody tells what to do; `null` where nobody is told, or what is said stands there.
 *
 *     forderte | den Rat auf |, die Brücke zu sperren   → at "die"
 *     warf | ihm Betrug vor |.                          → none
 */
function behindUrged(
  units: readonly Unit[],
  from: number,
  { verb, verbTo }: Clause,
  pack: LanguagePack,
): number | null {
  const word = pack.reports.urging.get(verb?.lemma ?? '');
  if (word === undefined) return null;
  for (let at = from; at < from + FURTHEST; at++) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[verbTo]?.sentence) return null;
    if (unit.lower === word && (next?.kind === 'quote' || /^[,:]$/.test(next?.text ?? '')))
      return next?.text === ',' ? at + 2 : at + 1;
  }
  return null;
}

/** Behind the first comma, at a preposition that leads to an infinitive, behind a colon. */
function wideStarts(units: readonly Unit[], next: number, clause: Clause, pack: LanguagePack): ReportStart[] {
  const comma = aheadOf(units, next, clause, pack, (at) => units[at]?.text === ',');
  const infinitive = aheadOf(units, next, clause, pack, (at) => leadsToInfinitive(units, at, pack));
  const colon = aheadOf(units, next, clause, pack, (at) => units[at]?.text === ':');
  return [
    ...(comma !== null && isWordOf(units, comma + 1, clause) ? [{ kind: 'comma', at: comma + 1 } as const] : []),
    ...(infinitive === null || infinitive === next ? [] : [{ kind: 'infinitive', at: infinitive } as const]),
    ...(colon !== null && units[colon + 1]?.kind === 'word' ? [{ kind: 'colon', at: colon + 1 } as const] : []),
  ];
}

/**
 * The first unit of a kind in the clause's sentence, no other verb between, and marks only where they name the place:
 * "said on “Late Desk” | that it fell"; `null` if there is none.
 */
function aheadOf(
  units: readonly Unit[],
  from: number,
  clause: Clause,
  pack: LanguagePack,
  isIt: (at: number) => boolean,
): number | null {
  const { verbTo } = clause;
  for (let at = from; at < from + FURTHEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[verbTo]?.sentence) return null;
    if (unit.kind === 'quote') {
      if (!isCircumstance(units[from], clause, pack)) return null;
      continue;
    }
    if (isIt(at)) return at;
    if (pack.auxiliaries.has(unit.lower) || (pack.verbs.has(unit.lower) && !isNoVerb(units, at, pack))) return null;
  }
  return null;
}

/** "shot | back | that": an adverb here, or a noun. */
function isNoVerb(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.isAdverb(units[at]?.lower ?? '') || isNoun(units, at, pack);
}

/** "in a | new | report", "in | brief | remarks": a form of a verb that an article or a preposition leads to, adjectives between. */
function isNoun(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const form = pack.verbs.get(units[at]?.lower ?? '')?.form;
  if (form !== 'base' && form !== 'present') return false;
  for (let before = at - 1; before >= at - 1 - MOST_ADJECTIVES; before--) {
    const unit = units[before];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (pack.articles.has(unit.lower) || pack.possessives.has(unit.lower)) return true;
    if (unit.closed) return pack.prepositions.has(unit.lower) && !pack.reports.infinitive.has(unit.lower);
  }
  return false;
}

function isWordOf(units: readonly Unit[], at: number, { verbTo }: Clause): boolean {
  return units[at]?.kind === 'word' && units[at]?.sentence === units[verbTo]?.sentence;
}

/**
 * "that", "whether", and not "disputed that, saying …", nor "un baile en el | que | se cantó": there it tells more of a noun;
 * nor "said it was late and | that | …": there it goes on with what began before.
 */
function isConjunction(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const word = units[at]?.lower ?? '';
  if (pack.reports.whether.has(word)) return true;
  const before = units[at - 1]?.lower ?? '';
  if (pack.articles.has(before) || pack.coordinators.has(before)) return false;
  return pack.reports.that.has(word) && (units[at + 1]?.text !== ',' || !isSaying(units[at + 2], pack));
}

function isSaying(unit: Unit | undefined, pack: LanguagePack): boolean {
  const verb = pack.verbs.get(unit?.lower ?? '');
  return verb?.force === 'saying' && verb.form === 'participle';
}

/** Behind days, addressees and places: "told | the council | on Monday | it was safe". */
function afterPieces(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let at = from;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const end = endOfPiece(units, at, pack, at === from);
    if (end === at) break;
    at = units[end]?.text === ',' ? end + 1 : end;
  }
  return at;
}

function endOfPiece(units: readonly Unit[], at: number, pack: LanguagePack, mayBeAddressee: boolean): number {
  const word = units[at]?.lower ?? '';
  if (pack.times.has(word) || pack.isAdverb(word)) return at + 1;
  const inner = pack.prepositions.has(word) ? at + 1 : at;
  if (inner > at && pack.times.has(units[inner]?.lower ?? '')) return inner + 1;
  if (inner === at && !mayBeAddressee) return at;
  const pronoun = pack.pronouns.get(units[inner]?.lower ?? '');
  if (pronoun !== undefined && !pronoun.speaker) return inner + 1;
  const phrase = phraseStartingAt(units, inner, pack);
  return phrase === null || phrase.kind === 'pronoun' ? at : endOfFirst(units, phrase, pack) + 1;
}

/** "the council | the bridge": a second determiner begins another phrase. */
function endOfFirst(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): number {
  for (let at = from + 1; at < to; at++) {
    if (pack.articles.has(units[at + 1]?.lower ?? '') && !pack.prepositions.has(units[at]?.lower ?? '')) return at;
  }
  return to;
}
