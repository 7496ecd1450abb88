import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';

/* What single words may be in a phrase, whichever way it is read. */

/** How far a phrase is read, in units. */
export const LONGEST_PHRASE = 24;

/** "’s", "'": what hangs on the one whose something is. */
export const POSSESSIVE = /^['’]s?$/i;

/** "the hunters’ | association": what a bare apostrophe hangs on. */
export function takesApostrophe(unit: Unit | undefined, pack: LanguagePack): boolean {
  return unit?.kind === 'word' && pack.apostrophized.test(unit.lower);
}

/** A word that may stand inside a phrase. */
export function isNominal(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind !== 'word') return false;
  if (unit.capital && !unit.closed) return true;
  if (unit.closed || pack.isAdverb(unit.lower))
    return pack.determiners.has(unit.lower) || pack.possessives.has(unit.lower);
  const verb = pack.verbs.get(unit.lower);
  return verb === undefined || verb.force !== 'saying' || verb.form === 'base' || verb.form === 'present';
}

/** "meldt | het bedrijf", and not "is | het klaar", "zei | het": an article before a noun, though it is a pronoun elsewhere. */
export function isArticleOfNoun(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const next = unitIn(units, at + 1, at);
  if (next === null || next.kind !== 'word' || !pack.articles.has(units[at]?.lower ?? '')) return false;
  return !next.closed && isNominal(next, pack);
}

/** A word that may be the last of a phrase. */
export function isHead(unit: Unit, pack: LanguagePack): boolean {
  if (unit.closed) return pack.determiners.has(unit.lower) && !pack.articles.has(unit.lower);
  if (pack.capitalizesNouns) return unit.capital || SMALL_NAME.test(unit.text);
  return unit.capital || !pack.isAdverb(unit.lower);
}

/** A number or an acronym in small letters: 2015, n24, vzbv. */
const SMALL_NAME = /\d|^[b-df-hj-np-tv-xz-]+$/;

/** Whether the last word is a name or a noun. */
export function kindOf(units: readonly Unit[], from: number, to: number): Phrase['kind'] {
  for (let index = to; index >= from; index--) {
    const unit = units[index];
    if (unit === undefined || unit.kind !== 'word' || POSSESSIVE.test(unit.text)) continue;
    return unit.capital ? 'name' : 'noun';
  }
  return 'noun';
}

/** "on Monday", "last year", "these | days": no phrase that names somebody. */
export function isTime(units: readonly Unit[], phrase: Phrase, pack: LanguagePack): boolean {
  const last = units[phrase.to];
  if (last === undefined) return false;
  const next = unitIn(units, phrase.to + 1, phrase.to);
  if (pack.determiners.has(last.lower) && next !== null && pack.times.has(next.lower)) return true;
  return pack.times.has(last.lower) && (phrase.to - phrase.from <= 1 || /^\p{Ll}/u.test(last.text));
}

/** Luis “Chispa” Barrera: marks between two names; not: Saying “no,” Luis Barrera left. */
export function isNickname(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, quote, after] = [units[at - 1], units[at], units[at + 1]];
  if (before === undefined || quote === undefined || after === undefined) return false;
  return (
    quote.end - quote.start < 30 &&
    before.capital &&
    !before.closed &&
    after.capital &&
    before.kind === 'word' &&
    after.kind === 'word' &&
    pack.verbs.get(before.lower)?.form !== 'participle' &&
    before.sentence === after.sentence
  );
}

/** The unit at a place, if it belongs to the same sentence as the unit at `sentenceAt`. */
export function unitIn(units: readonly Unit[], at: number, sentenceAt: number): Unit | null {
  const unit = units[at];
  const anchor = units[sentenceAt];
  return unit !== undefined && anchor !== undefined && unit.sentence === anchor.sentence ? unit : null;
}
