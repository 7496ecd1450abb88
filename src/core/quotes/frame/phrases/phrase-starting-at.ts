import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { unitIn } from '../units/unit-in.ts';
import { afterBracket } from './edges/after-bracket.ts';
import { LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { someOfThem } from './some-of-them.ts';
import { sourceBehindNobody } from './source-behind-nobody.ts';
import { isArticleOfNoun } from './words/is-article-of-noun.ts';
import { isHead } from './words/is-head.ts';
import { isNickname } from './words/is-nickname.ts';
import { isNominal } from './words/is-nominal.ts';
import { isRestOfVerb } from './words/is-rest-of-verb.ts';
import { isTime } from './words/is-time.ts';
import { kindOfPhrase } from './words/kind-of-phrase.ts';
import { POSSESSIVE } from './words/possessive.ts';
import { takesApostrophe } from './words/takes-apostrophe.ts';

/**
 * The phrase that begins at a unit: "said | deputy harbour master Teodora Vance, who …".
 */
export function phraseStartingAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const first = units[at];
  if (first === undefined || first.kind !== 'word') return null;
  const some = someStartingAt(units, at, pack);
  if (some !== null) return some;
  const pronoun = isArticleOfNoun(units, at, pack) ? undefined : pack.pronouns.get(first.lower);
  if (pronoun?.speaker)
    return sourceBehindNobody(units, at, pack) === null ? { from: at, to: at, kind: 'pronoun' } : null;
  if (pronoun !== undefined && !pack.possessives.has(first.lower) && !isTitle(units, at, pack)) return null;
  const isLed = pack.determiners.has(first.lower) || pack.possessives.has(first.lower);
  if (!isLed && !isTitle(units, at, pack) && (!isNominal(first, pack) || isGerund(first, pack))) return null;
  let to = at;
  while (to - at < LONGEST_PHRASE && continuesPhrase(units, to, at, pack)) to++;
  const last = trimRight(units, at, to, pack);
  if (last === null) return null;
  const end = (isLed && bearerBehindBracket(units, last, pack)) || last;
  const kind = kindOfPhrase(units, at, end);
  const phrase: Phrase = { from: at, to: end, kind };
  return isTime(units, phrase, pack) && !isAge(units, end, pack) ? null : phrase;
}

/** "ha detto | uscendo": what somebody does meanwhile. */
function isGerund({ lower, capital }: Unit, pack: LanguagePack): boolean {
  return !capital && pack.gerund.test(lower);
}

/** "lâche | l’un d’eux", "sagt | einer von ihnen". */
function someStartingAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!pack.ordersFreely) return null;
  const some = someOfThem(units, pack.definites.has(units[at]?.lower ?? '') ? at + 3 : at + 2, pack);
  return some?.from === at ? some : null;
}

/** "| Me | Ada Byron": a title that is a pronoun but for its capital. */
function isTitle(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [first, next] = [units[at], unitIn(units, at + 1, at)];
  return first?.capital === true && next?.capital === true && pack.titles.has(first.lower);
}

function continuesPhrase(units: readonly Unit[], to: number, first: number, pack: LanguagePack): boolean {
  const here = units[to];
  const next = unitIn(units, to + 1, first);
  if (here === undefined || next === null) return false;
  if (next.kind === 'quote') return isNickname(units, to + 1, pack);
  if (POSSESSIVE.test(next.text)) return next.kind === 'word' || takesApostrophe(here, pack);
  if (next.kind === 'point') return isTitleStop(units, to, pack);
  if (pack.reports.that.has(next.lower) || isRestOfVerb(units, to + 1, pack)) return false;
  if (pack.nounPrepositions.has(next.lower)) {
    const after = unitIn(units, to + 2, first);
    const isFrom = pack.documents.has(here.lower) && pack.reports.from.has(next.lower);
    if (after === null || after.kind !== 'word' || !(pack.genitives.has(next.lower) || isFrom)) return false;
    return isNominal(after, pack) && !isSpokenTo(units, to + 1, first, pack);
  }
  if (pack.coordinators.has(next.lower)) {
    const after = unitIn(units, to + 2, first);
    return after?.capital === true && here.capital && !pack.pronouns.has(after.lower);
  }
  if (isNamedByArticle(here, next, pack) || (to === first && isNamedByDeterminer(here, next, pack))) return true;
  if (to === first && isDegree(units, to + 1, pack)) return true;
  return (
    isNominal(next, pack) &&
    !beginsAnother(units, to, first, pack) &&
    !(pack.verbs.get(next.lower)?.force === 'saying' && !next.capital && pack.verbs.get(next.lower)?.form !== 'base') &&
    (!pack.times.has(next.lower) ||
      isAge(units, to + 1, pack) ||
      isDaily(units, to + 1, pack) ||
      isGiven(units, to + 1, pack))
  );
}

/** "weet prof | . | Ada Velk": the stop of a title, which ends no sentence. */
function isTitleStop(units: readonly Unit[], title: number, pack: LanguagePack): boolean {
  const [before, stop, next] = [units[title], units[title + 1], units[title + 2]];
  const isShort = before !== undefined && pack.titles.has(before.lower) && pack.abbreviations.has(before.lower);
  return isShort && stop?.text === '.' && next?.sentence === before.sentence && next.kind === 'word';
}

/** "said the | ruling": what the form of a verb of speech is behind an article. */
function isNamedByArticle(here: Unit, next: Unit, pack: LanguagePack): boolean {
  return pack.hasVerbalNouns && pack.articles.has(here.lower) && pack.verbs.get(next.lower)?.form === 'participle';
}

/**
 * "contestó | el acusado", "recita | il comunicato", "señala | la sentencia": a form of the past, or what can be read, behind
 * the first word of a phrase.
 */
function isNamedByDeterminer(here: Unit, next: Unit, pack: LanguagePack): boolean {
  const isLed = pack.articles.has(here.lower) || pack.possessives.has(here.lower);
  return pack.hasPastNouns && isLed && (pack.verbs.get(next.lower)?.form === 'past' || pack.documents.has(next.lower));
}

/** "perguntou | o mais novo", "lance | la très discrète ministre": an adverb between an article and its word. */
function isDegree(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [article, adverb, next] = [units[at - 1], units[at], unitIn(units, at + 1, at)];
  if (!pack.ordersFreely || next?.kind !== 'word' || !pack.articles.has(article?.lower ?? '')) return false;
  return pack.isAdverb(adverb?.lower ?? '') && isNominal(next, pack);
}

/**
 * Whether an article behind a full name leads to who is told, and not to whose somebody is.
 *
 *     sagte Ada Byron | der Zeitung        → told
 *     sagte die Sprecherin | der Zeitung   → none
 */
function isSpokenTo(units: readonly Unit[], at: number, first: number, pack: LanguagePack): boolean {
  const isFullName = at - 2 >= first && [units[at - 1], units[at - 2]].every((name) => name?.capital && !name.closed);
  return isFullName && pack.articles.has(units[at]?.lower ?? '');
}

/**
 * Whether the word after a noun begins another phrase, or tells what is done meanwhile: a determiner, or a small word after
 * a full name.
 *
 *     sagte die Stadträtin | dem Kollegen      → another
 *     ont dit à l’AFP | deux témoins           → another
 *     dijo Ada Byron | riendo                  → what she does meanwhile
 *     dijo la directora de | la escuela        → none: a preposition goes before the article
 *     sagte der 34 Jahre | alte Fahrer         → none: how old he is
 */
function beginsAnother(units: readonly Unit[], to: number, first: number, pack: LanguagePack): boolean {
  const [before, here, next] = [units[to - 1], units[to], units[to + 1]];
  if (!pack.ordersFreely || here === undefined || next === undefined || here.closed) return false;
  const isLeading = [pack.articles, pack.possessives, pack.pluralDeterminers].some((words) => words.has(next.lower));
  if (isLeading) return next.text === next.lower;
  if (/^\d+$/.test(before?.text ?? '') && pack.times.has(here.lower)) return false;
  const isFullName = to > first && before !== undefined && before.capital;
  return here.capital && (isFullName || !pack.nounsFirst) && !next.capital;
}

/** "la locataire de 58 | ans", "un vecino de 34 | años": how old somebody is, and no time. */
function isAge(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [genitive, number] = [units[at - 2]?.lower ?? '', units[at - 1]?.text ?? ''];
  return pack.genitives.has(genitive) && /^\d{1,3}$/.test(number) && pack.times.has(units[at]?.lower ?? '');
}

/** "a | Wednesday | editorial": the day that something is called after. */
function isDaily(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, noun] = [units[at - 1], units[at + 1]];
  if (!pack.hasNounAdjuncts || noun === undefined || noun.kind !== 'word' || noun.capital || noun.closed) return false;
  return pack.articles.has(before?.lower ?? '') && !pack.verbs.has(noun.lower);
}

/** "lead author | Jun | Takeda", "the actor | May | Velk": a given name that is a month elsewhere. */
function isGiven(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  const isName = unit?.capital === true && next?.kind === 'word' && next.capital && !next.closed;
  return isName && units[at - 1]?.capital === false && !pack.times.has(next.lower);
}

/** "le député (PLO) | Ada Byron": the last word of the full name that stands behind a bracket; `null` if none does. */
function bearerBehindBracket(units: readonly Unit[], role: number, pack: LanguagePack): number | null {
  const from = afterBracket(units, role + 1);
  const isBearer = pack.ordersFreely && from > role + 1 && units[role]?.capital === false;
  if (!isBearer || units[from]?.capital !== true) return null;
  let last = from;
  while (unitIn(units, last + 1, role)?.capital === true) last++;
  return last > from ? last : null;
}

function trimRight(units: readonly Unit[], from: number, to: number, pack: LanguagePack): number | null {
  let end = to;
  while (end >= from) {
    const unit = units[end];
    const isLast = unit !== undefined && unit.kind === 'word' && isHead(unit, pack);
    if (isLast && (end === from || !isModifier(units, end, pack))) return end;
    end--;
  }
  return null;
}

/** "a memo | seen | by Ada Byron", "a survey | released | Friday": what was done to it, and no part of what it is called. */
function isModifier(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [unit, next] = [units[at], unitIn(units, at + 1, at)];
  if (!pack.tellsOtherVerbs || unit === undefined || unit.capital || next === null) return false;
  const isDone = pack.verbs.get(unit.lower)?.form === 'past' || pack.isOtherVerb(unit.lower);
  return isDone && (pack.prepositions.has(next.lower) || pack.times.has(next.lower));
}
