import type { LanguagePack, ReportingVerb } from '../../../languages/pack.ts';
import { clauseOpener } from '../clause-opener.ts';
import type { Unit } from '../frame.ts';
import { isPointer } from '../is-pointer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { POSSESSIVE } from '../phrases/phrase-words.ts';
import { hasParticle } from './has-particle.ts';
import { unlistedVerbAt } from './unlisted-verb.ts';

/** The most auxiliaries and adverbs before a verb: the time stays linear where a text has nothing else. */
const MOST_HELPING = 12;

/** A verb with the auxiliaries and adverbs before it, by unit numbers, inclusive. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly verb: ReportingVerb | null;
  readonly negated: boolean;
};

/**
 * The verb at a unit, with the auxiliaries and adverbs before it; `null` if no verb stands there.
 *
 *     Ada Byron | has repeatedly said | so   → has repeatedly said
 *     Ada Byron | has since said | so        → has since said
 *     Ada Byron | a de nouveau nié | tout    → a de nouveau nié
 *     según | explicó | Ada Byron            → explicó: the preposition opens a clause too
 *     the | report | says                    → none: a noun
 *
 * @param titled whether every word of the line has a capital.
 */
export function verbGroupAt(units: readonly Unit[], at: number, pack: LanguagePack, titled: boolean): VerbGroup | null {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  const listed = pack.verbs.get(unit.lower);
  const isWhole = listed === undefined || hasParticle(units, at, listed, pack);
  const verb = (isWhole && listed) || phrasalVerbAt(units, at, pack) || unlistedVerbAt(units, at, pack);
  if (unit.capital && !mayBeCapital(unit, verb, titled) && !isOpeningParticiple(units, at, verb)) return null;
  if (verb === null && isWhole && !pack.isOtherVerb(unit.lower)) return null;
  if (isAdverbOf(units, at, pack)) return null;
  let from = at - adverbialEndingAt(units, at - 1, pack);
  let negated = false;
  while (at - from < MOST_HELPING && units[from - 1]?.sentence === unit.sentence && belongsAt(units, from - 1, pack)) {
    from--;
    negated ||= pack.negations.has(units[from]?.lower ?? '');
    from -= adverbialEndingAt(units, from - 1, pack);
  }
  return isNoun(units, from, at, verb, pack) ? null : { from, to: at, at, verb, negated };
}

/** "as she | put | it": a verb that reports only with the word behind it. */
function phrasalVerbAt(units: readonly Unit[], at: number, { phrasals }: LanguagePack): ReportingVerb | null {
  const phrasal = phrasals.get(units[at]?.lower ?? '');
  return phrasal !== undefined && units[at + 1]?.lower === phrasal.next ? phrasal.verb : null;
}

/** "wrote | back", "shot | back": no verb of its own. */
function isAdverbOf(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (before === undefined || unit === undefined || before.sentence !== unit.sentence) return false;
  return pack.isAdverb(unit.lower) && (pack.verbs.has(before.lower) || pack.isOtherVerb(before.lower));
}

/** "SAYS", "Said"; in a line whose words all have a capital also "Says", "Slams". */
function mayBeCapital({ text, lower }: Unit, verb: ReportingVerb | null, titled: boolean): boolean {
  if (verb === null) return false;
  if (titled && verb.force !== 'thinking') return verb.form === 'present' || verb.form === 'past';
  return verb.force === 'saying' && (text === lower.toUpperCase() || verb.form === 'past');
}

/** "Saying that it was safe, Ada left": a capital that the sentence's beginning gave. */
function isOpeningParticiple(units: readonly Unit[], at: number, verb: ReportingVerb | null): boolean {
  return verb?.form === 'participle' && units[at - 1]?.sentence !== units[at]?.sentence;
}

function belongsAt(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return (
    (belongsToVerb(units[at], pack) && !isLonePair(units, at, pack)) ||
    isTimeWithin(units, at, pack) ||
    isContracted(units, at, pack)
  );
}

/** "and | both | vow": a word that is no adverb where nobody stands before it. */
function isLonePair(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.loneDeterminers.has(units[at]?.lower ?? '') && pack.coordinators.has(units[at - 1]?.lower ?? '');
}

/** How many units of "a | de nouveau | nié" stand between the auxiliary and a verb; 0 if none do. */
function adverbialEndingAt(units: readonly Unit[], last: number, pack: LanguagePack): number {
  const known = pack.innerAdverbials.get(units[last]?.lower ?? '') ?? [];
  const found = known.find(
    (words) =>
      words.every((word, offset) => units[last - words.length + 1 + offset]?.lower === word) &&
      pack.auxiliaries.has(units[last - words.length]?.lower ?? ''),
  );
  return found?.length ?? 0;
}

/** "he | ’s | hoping", "who | ’s | said": an auxiliary, and nobody's possession. */
function isContracted(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || unit.text.length !== 2 || !POSSESSIVE.test(unit.text)) return false;
  const before = units[at - 1]?.lower ?? '';
  return pack.pronouns.get(before)?.speaker === true || pack.relatives.has(before);
}

/** "has | since | said": a word that leads to a clause elsewhere, behind an auxiliary. */
function isTimeWithin(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.innerSubordinators.has(units[at]?.lower ?? '') && pack.auxiliaries.has(units[at - 1]?.lower ?? '');
}

function belongsToVerb(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  if (pack.clitics.has(unit.lower)) return true;
  // "Ada | herself said"
  const pronoun = pack.pronouns.get(unit.lower);
  if (pronoun !== undefined) return !pronoun.speaker && pack.isAdverb(unit.lower);
  return (
    pack.auxiliaries.has(unit.lower) ||
    pack.negations.has(unit.lower) ||
    pack.times.has(unit.lower) ||
    (pack.isAdverb(unit.lower) && !unit.capital)
  );
}

/** "the report", "his claims", "a renewed", "a clear | message": a verb's form that is none. */
function isNoun(
  units: readonly Unit[],
  from: number,
  at: number,
  verb: ReportingVerb | null,
  pack: LanguagePack,
): boolean {
  const before = units[from - 1];
  if (before === undefined || before.sentence !== units[at]?.sentence || before.kind !== 'word') return false;
  if (from < at) return false;
  if (POSSESSIVE.test(before.text)) return verb === null || verb.form !== 'participle';
  if (verb?.form === 'participle' && isPointedAt(units, at, pack)) return true;
  if (pack.determiners.has(before.lower) && !pack.loneDeterminers.has(before.lower))
    return !isCounted(units, from, verb, pack) && (verb === null || !isPointer(units, from - 1, pack));
  if (verb?.form === 'present' && pack.loneDeterminers.has(before.lower) && !pack.loneSingulars.has(before.lower))
    return true;
  if (pack.possessives.has(before.lower)) return !isLedObject(units, from - 1, pack) || !isPastReport(verb);
  if (verb?.force === 'saying' && clauseOpener(units, from, pack) > 0) return false;
  if (pack.prepositions.has(before.lower))
    return verb?.form !== 'participle' && !pack.reports.infinitive.has(before.lower);
  return verb?.form === 'base' && isOne(units, from - 1, verb, pack);
}

/** "this | finding |:": one of what the verb can be made to name. */
function isPointedAt(units: readonly Unit[], at: number, { loneSingulars, reports: { that } }: LanguagePack): boolean {
  const before = units[at - 1]?.lower ?? '';
  return loneSingulars.has(before) && !that.has(before) && units[at + 1]?.text === ':';
}

/**
 * Whether somebody alone is named before a place, who would not do it in that form.
 *
 *     the town’s press | release       → one
 *     the neighbours | report          → several
 *     the family | report              → several: a group
 *     the heads of the town | report   → several: what they head does not count
 *     people briefed on the plan | say → several: what a preposition or a verb leads to does not count
 */
function isOne(units: readonly Unit[], last: number, verb: ReportingVerb, pack: LanguagePack): boolean {
  const phrase = pack.groupNouns.size === 0 ? null : phraseEndingAt(units, last, pack);
  if (phrase === null) return false;
  const opening = units[openingOf(units, phrase.from, pack)]?.lower ?? '';
  if (!pack.articles.has(opening) && !pack.possessives.has(opening) && !isOwned(units, phrase)) return false;
  const before = units[phrase.from - 1]?.lower ?? '';
  if (isNeverNoun(verb, pack) && (pack.prepositions.has(before) || pack.isOtherVerb(before))) return false;
  let head = phrase.from;
  while (head < phrase.to && !pack.nounPrepositions.has(units[head + 1]?.lower ?? '')) head++;
  const { lower = '', capital = false } = units[head] ?? {};
  return !capital && !pack.pluralNoun.test(lower) && !pack.groupNouns.has(lower) && !pack.speakingNouns.has(lower);
}

/** "Ada Byron | ’s | old blog". */
function isOwned(units: readonly Unit[], { from, to }: Phrase): boolean {
  return units.slice(from, to + 1).some(({ text }) => POSSESSIVE.test(text));
}

/** "| a | new and more personal message": where a phrase of two adjectives begins; else where it does itself. */
function openingOf(units: readonly Unit[], from: number, pack: LanguagePack): number {
  const [article, adjective, and] = [units[from - 3], units[from - 2], units[from - 1]];
  const isJoined = pack.coordinators.has(and?.lower ?? '') && adjective?.kind === 'word' && !adjective.closed;
  return isJoined && pack.articles.has(article?.lower ?? '') ? from - 3 : from;
}

/** "the mother of three | said", "one in five | say": a number that stands for itself, and a report. */
function isCounted(units: readonly Unit[], from: number, verb: ReportingVerb | null, pack: LanguagePack): boolean {
  return (
    (isPastReport(verb) || isNeverNoun(verb, pack)) &&
    pack.innerDeterminers.has(units[from - 1]?.lower ?? '') &&
    pack.nounPrepositions.has(units[from - 2]?.lower ?? '')
  );
}

/** "say", "argue", and not "claim", "report", which are nouns as well. */
function isNeverNoun(verb: ReportingVerb | null, { documents, reports: { nouns } }: LanguagePack): boolean {
  return verb?.force === 'saying' && nouns.size > 0 && !nouns.has(verb.lemma) && !documents.has(verb.lemma);
}

function isPastReport(verb: ReportingVerb | null): boolean {
  return verb?.force === 'saying' && verb.form === 'past';
}

/** "a source close to | her | said": a pronoun, and nobody's possession. */
function isLedObject(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const isObject = pack.pronouns.get(units[at]?.lower ?? '')?.speaker === false;
  return isObject && pack.nounPrepositions.has(units[at - 1]?.lower ?? '');
}
