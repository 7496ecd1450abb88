import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { clauseOpener } from '../clause-opener.ts';
import type { Unit } from '../frame.ts';
import { isPointer } from '../is-pointer.ts';
import { POSSESSIVE } from '../phrases/words/possessive.ts';
import { isDoneByOne } from './is-done-by-one.ts';
import { isNeverNoun } from './is-never-noun.ts';

/**
 * Whether a verb's form, with no auxiliary or adverb before it, is a noun where it stands.
 *
 *     the | report |, his | claims |     → yes
 *     a clear | message | that it fell   → yes: one alone would not “message”
 *     this | warning |: it fell          → yes
 *     the neighbours | report | it       → no: they do
 *     the mother of three | said         → no: the number stands for somebody
 */
export function isNounForm(
  units: readonly Unit[],
  at: number,
  verb: ReportingVerb | null,
  pack: LanguagePack,
): boolean {
  const before = units[at - 1];
  if (before === undefined || before.sentence !== units[at]?.sentence || before.kind !== 'word') return false;
  if (POSSESSIVE.test(before.text)) return verb === null || verb.form !== 'participle';
  if (verb?.form === 'participle' && isPointedAt(units, at, pack)) return true;
  if (pack.determiners.has(before.lower) && !pack.loneDeterminers.has(before.lower))
    return !isCounted(units, at, verb, pack) && (verb === null || !isPointer(units, at - 1, pack));
  if (verb?.form === 'present' && pack.loneDeterminers.has(before.lower) && !pack.loneSingulars.has(before.lower))
    return true;
  if (pack.possessives.has(before.lower)) return !isLedObject(units, at - 1, pack) || !isPastReport(verb);
  if (verb?.force === 'saying' && clauseOpener(units, at, pack) > 0) return false;
  if (pack.prepositions.has(before.lower))
    return verb?.form !== 'participle' && !pack.reports.infinitive.has(before.lower);
  return verb?.form === 'base' && pack.hasBaseNouns && isDoneByOne(units, at - 1, verb, pack);
}

/** "this | finding |:": one of what the verb can be made to name. */
function isPointedAt(units: readonly Unit[], at: number, { loneSingulars, reports: { that } }: LanguagePack): boolean {
  const before = units[at - 1]?.lower ?? '';
  return loneSingulars.has(before) && !that.has(before) && units[at + 1]?.text === ':';
}

/** "the mother of three | said", "one in five | say": a number that stands for itself, and a report. */
function isCounted(units: readonly Unit[], at: number, verb: ReportingVerb | null, pack: LanguagePack): boolean {
  return (
    (isPastReport(verb) || (pack.hasBaseNouns && isNeverNoun(verb, pack))) &&
    pack.innerDeterminers.has(units[at - 1]?.lower ?? '') &&
    pack.nounPrepositions.has(units[at - 2]?.lower ?? '')
  );
}

function isPastReport(verb: ReportingVerb | null): boolean {
  return verb?.force === 'saying' && verb.form === 'past';
}

/** "a source close to | her | said": a pronoun, and nobody's possession. */
function isLedObject(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const isObject = pack.pronouns.get(units[at]?.lower ?? '')?.speaker === false;
  return isObject && pack.nounPrepositions.has(units[at - 1]?.lower ?? '');
}
