import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../clause.ts';
import { clauseOf } from '../clause-of.ts';
import { clauseOpener } from '../clause-opener.ts';
import type { Unit } from '../frame.ts';
import { markedNameAt } from '../phrases/marked-name-at.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { withName } from '../subjects/appositions/with-name.ts';

/**
 * The source that words for “according to” lead to, as a clause; `null` where they lead to none.
 *
 *     according to | the ministry         → the ministry
 *     selon | son expression favorite     → none: how somebody puts it
 *     para | combatir el fuego            → none: an aim
 *
 * @param length of the words, from `at` on, in units.
 */
export function accordingClause(units: readonly Unit[], at: number, length: number, pack: LanguagePack): Clause | null {
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
