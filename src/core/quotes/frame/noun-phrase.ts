import type { LanguagePack } from '../languages/pack.ts';
import type { Unit } from './frame.ts';

/** Words that name somebody or something; `from` and `to` are unit numbers, both inclusive. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  /** What kind of words they are. */
  readonly kind: 'pronoun' | 'name' | 'noun';
};

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^['’]s?$/i;
const LONGEST = 24;

/**
 * The phrase that ends at a unit, read from right to left.
 *
 *     officials in the ministry | said      → officials in the ministry
 *     Ada Byron of Ockham | said            → Ada Byron: what hangs on a name only tells where it is from
 *     on Monday | said                      → none
 */
export function phraseEndingAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  let base = baseEndingAt(units, at, pack);
  if (base === null) return null;
  let whole = base;
  while (at - whole.from < LONGEST) {
    const preposition = unitIn(units, whole.from - 1, at);
    if (preposition === null || !pack.nounPrepositions.has(preposition.lower)) break;
    const earlier = baseEndingAt(units, whole.from - 2, pack, at);
    if (earlier === null || earlier.kind === 'pronoun') break;
    base = earlier;
    whole = { ...earlier, to: earlier.kind === 'name' ? earlier.to : whole.to };
  }
  return isTime(units, base, pack) ? null : whole;
}

/**
 * The phrase that begins at a unit: "said | deputy harbour master Teodora Vance, who …".
 */
export function phraseStartingAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const first = units[at];
  if (first === undefined || first.kind !== 'word') return null;
  const pronoun = pack.pronouns.get(first.lower);
  if (pronoun?.speaker) return { from: at, to: at, kind: 'pronoun' };
  if (pronoun !== undefined && !pack.possessives.has(first.lower)) return null;
  if (!pack.determiners.has(first.lower) && !pack.possessives.has(first.lower) && !nominal(first, pack)) return null;
  let to = at;
  while (to - at < LONGEST && continuesPhrase(units, to, at, pack)) to++;
  const end = trimRight(units, at, to, pack);
  if (end === null) return null;
  const kind = kindOf(units, at, end);
  const phrase: Phrase = { from: at, to: end, kind };
  return isTime(units, phrase, pack) ? null : phrase;
}

function continuesPhrase(units: readonly Unit[], to: number, first: number, pack: LanguagePack): boolean {
  const here = units[to];
  const next = unitIn(units, to + 1, first);
  if (here === undefined || next === null) return false;
  if (next.kind === 'quote') return isNickname(units, to + 1);
  if (next.kind === 'point') return false;
  if (POSSESSIVE.test(next.text)) return true;
  if (pack.nounPrepositions.has(next.lower)) {
    const after = unitIn(units, to + 2, first);
    return after !== null && after.kind === 'word' && pack.genitives.has(next.lower) && nominal(after, pack);
  }
  if (pack.coordinators.has(next.lower)) {
    const after = unitIn(units, to + 2, first);
    return after !== null && CAPITAL.test(after.text) && CAPITAL.test(here.text) && !pack.pronouns.has(after.lower);
  }
  return (
    nominal(next, pack) &&
    !(
      pack.verbs.get(next.lower)?.force === 'saying' &&
      !CAPITAL.test(next.text) &&
      pack.verbs.get(next.lower)?.form !== 'base'
    ) &&
    !pack.times.has(next.lower)
  );
}

function trimRight(units: readonly Unit[], from: number, to: number, pack: LanguagePack): number | null {
  let end = to;
  while (end >= from) {
    const unit = units[end];
    if (unit !== undefined && unit.kind === 'word' && isHead(unit, pack)) return end;
    end--;
  }
  return null;
}

function baseEndingAt(units: readonly Unit[], at: number, pack: LanguagePack, sentenceAt = at): Phrase | null {
  const last = unitIn(units, at, sentenceAt);
  if (last === null || last.kind !== 'word' || POSSESSIVE.test(last.text)) return null;
  const pronoun = pack.pronouns.get(last.lower);
  if (pronoun !== undefined) return pronoun.speaker ? { from: at, to: at, kind: 'pronoun' } : null;
  if (!isHead(last, pack) || isOpening(units, at, pack)) return null;
  let from = at;
  while (at - from < LONGEST) {
    const previous = unitIn(units, from - 1, sentenceAt);
    if (previous === null || !joinsLeft(units, from, previous, pack) || isOpening(units, from - 1, pack)) break;
    from--;
    if (
      pack.determiners.has(previous.lower) &&
      !['other', 'two', 'three', 'few', 'many', 'several', 'first'].includes(previous.lower)
    )
      break;
  }
  const kind =
    from === at && (pack.titles.has(last.lower) || pack.speakingNouns.has(last.lower))
      ? 'noun'
      : kindOf(units, from, at);
  return { from, to: at, kind };
}

function joinsLeft(units: readonly Unit[], from: number, previous: Unit, pack: LanguagePack): boolean {
  const here = units[from];
  if (here === undefined) return false;
  if (previous.kind === 'quote') return isNickname(units, from - 1);
  if (previous.kind === 'point') return false;
  if (POSSESSIVE.test(previous.text)) return true;
  // "said that | Ada Byron would": a name has no "that" of its own.
  if (pack.subordinators.has(previous.lower) && CAPITAL.test(here.text)) return false;
  if (pack.determiners.has(previous.lower) || pack.possessives.has(previous.lower)) return true;
  if (pack.coordinators.has(previous.lower)) {
    const earlier = units[from - 2];
    return earlier !== undefined && earlier.kind === 'word' && CAPITAL.test(earlier.text) && CAPITAL.test(here.text);
  }
  return nominal(previous, pack) && !isVerbBetween(units, from - 1, pack);
}

/**
 * A word that could be an adjective, but stands between two nouns: a verb.
 *
 *     Ada Byron criticised | the plan      → verb
 *     a recently acquired | company        → adjective: no noun before it
 *     to discuss | internal strategy       → verb, after "to"
 */
function isVerbBetween(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const before = unitIn(units, at - 1, at);
  if (unit === undefined || before === null || before.kind !== 'word' || CAPITAL.test(unit.text)) return false;
  const verb = pack.verbs.get(unit.lower);
  if (before.lower === 'to' && verb?.form === 'base') return true;
  if (verb === undefined && !pack.isOtherVerb(unit.lower)) return false;
  if (verb?.form === 'base' || POSSESSIVE.test(before.text) || pack.determiners.has(before.lower)) return false;
  return (
    (nominal(before, pack) && !pack.possessives.has(before.lower)) ||
    pack.pronouns.has(before.lower) ||
    pack.relatives.has(before.lower)
  );
}

/** A word that may stand inside a phrase. */
function nominal(unit: Unit, pack: LanguagePack): boolean {
  if (unit.kind !== 'word') return false;
  if (CAPITAL.test(unit.text) && !isClosed(unit, pack)) return true;
  if (isClosed(unit, pack) || pack.isAdverb(unit.lower))
    return pack.determiners.has(unit.lower) || pack.possessives.has(unit.lower);
  const verb = pack.verbs.get(unit.lower);
  return verb === undefined || verb.force !== 'saying' || verb.form === 'base' || verb.form === 'present';
}

/** "Maybe", "Instead", "Bemoaning": a capital that only the sentence's beginning gave. */
function isOpening(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || units[at - 1]?.sentence === unit.sentence) return false;
  return (
    pack.isAdverb(unit.lower) || pack.verbs.get(unit.lower)?.form === 'participle' || pack.coordinators.has(unit.lower)
  );
}

/** A word that may be the last of a phrase. */
function isHead(unit: Unit, pack: LanguagePack): boolean {
  if (isClosed(unit, pack)) return pack.determiners.has(unit.lower) && !pack.articles.has(unit.lower);
  return CAPITAL.test(unit.text) || !pack.isAdverb(unit.lower);
}

function isClosed(unit: Unit, pack: LanguagePack): boolean {
  const word = unit.lower;
  return (
    pack.prepositions.has(word) ||
    pack.subordinators.has(word) ||
    pack.coordinators.has(word) ||
    pack.auxiliaries.has(word) ||
    pack.pronouns.has(word) ||
    pack.determiners.has(word) ||
    pack.possessives.has(word) ||
    pack.relatives.has(word) ||
    pack.negations.has(word)
  );
}

function kindOf(units: readonly Unit[], from: number, to: number): Phrase['kind'] {
  for (let index = to; index >= from; index--) {
    const unit = units[index];
    if (unit === undefined || unit.kind !== 'word' || POSSESSIVE.test(unit.text)) continue;
    return CAPITAL.test(unit.text) ? 'name' : 'noun';
  }
  return 'noun';
}

function isTime(units: readonly Unit[], phrase: Phrase, pack: LanguagePack): boolean {
  const last = units[phrase.to];
  return (
    last !== undefined && pack.times.has(last.lower) && (phrase.to - phrase.from <= 1 || /^\p{Ll}/u.test(last.text))
  );
}

/** Luis “Chispa” Barrera: marks between two names. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const [before, quote, after] = [units[at - 1], units[at], units[at + 1]];
  if (before === undefined || quote === undefined || after === undefined) return false;
  return (
    quote.end - quote.start < 30 &&
    CAPITAL.test(before.text) &&
    CAPITAL.test(after.text) &&
    before.kind === 'word' &&
    after.kind === 'word' &&
    before.sentence === after.sentence
  );
}

/** The unit at a place, if it belongs to the same sentence as the unit at `sentenceAt`. */
function unitIn(units: readonly Unit[], at: number, sentenceAt: number): Unit | null {
  const unit = units[at];
  const anchor = units[sentenceAt];
  return unit !== undefined && anchor !== undefined && unit.sentence === anchor.sentence ? unit : null;
}
