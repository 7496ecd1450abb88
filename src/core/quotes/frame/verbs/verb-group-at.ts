import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { POSSESSIVE } from '../phrases/words/possessive.ts';
import { hasParticle } from './has-particle.ts';
import { isNounForm } from './is-noun-form.ts';
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
  if (from === at && isNounForm(units, at, verb, pack)) return null;
  return { from, to: at, at, verb, negated };
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
    isYearOfTime(units, at, pack) ||
    isDayBehindRelative(units, at, pack) ||
    isTimeWithin(units, at, pack) ||
    isContracted(units, at, pack)
  );
}

/** "a poem in March | 1931 | claimed". */
function isYearOfTime(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return /^\d{4}$/.test(units[at]?.text ?? '') && pack.times.has(units[at - 1]?.lower ?? '');
}

/** "who | this | week described her": what tells the time, right behind a relative word. */
function isDayBehindRelative(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [relative, determiner, time] = [units[at - 1], units[at], units[at + 1]];
  const isTime = pack.determiners.has(determiner?.lower ?? '') && pack.times.has(time?.lower ?? '');
  return isTime && pack.relatives.has(relative?.lower ?? '') && !pack.reports.that.has(relative?.lower ?? '');
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
