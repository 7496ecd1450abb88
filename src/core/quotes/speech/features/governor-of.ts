import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Place } from '../../constructs/construct.ts';
import type { Unit } from '../../frame/frame.ts';
import { POSSESSIVE } from '../../frame/phrases/words/possessive.ts';

const REACH = 14;

/** The reporting word that marks hang on, by its place before them. */
export type Governor = {
  readonly at: number;
  readonly verb: ReportingVerb;
  /** Units between it and the marks. */
  readonly distance: number;
  /** The preposition or conjunction between, the nearest to the marks; `none`. */
  readonly link: string;
  /** What stands before it: `be`, `auxiliary`, `not`, an adverb, `none`. */
  readonly helped: string;
};

/**
 * Finds the reporting word before the marks in their sentence, whoever its subject is.
 *
 *     The envoy, Ada Byron, spoke of “shared duty”.   → spoke, linked by "of"
 *     The “winner” said nothing.                      → none: it comes after
 */
export function governorOf(place: Place): Governor | null {
  const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
  const sentence = units[place.unit]?.sentence;
  let link = 'none';
  for (let at = place.unit - 1; at >= 0 && place.unit - at <= REACH; at--) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.text === ';') return null;
    const verb = verbAt(units, at, place.pack);
    if (verb !== null)
      return { at, verb, distance: place.unit - at - 1, link, helped: helpOf(units[at - 1], place.pack) };
    if (link === 'none' && isLink(unit, place.pack)) link = unit.lower;
  }
  return null;
}

/** A form of a reporting verb that no determiner or possessive makes a noun of. */
function verbAt(units: readonly Unit[], at: number, pack: LanguagePack): ReportingVerb | null {
  const unit = units[at];
  const verb = pack.verbs.get(unit?.lower ?? '');
  const before = units[at - 1];
  if (unit === undefined || verb === undefined) return null;
  const opens = before === undefined || before.sentence !== unit.sentence;
  if (unit.text !== unit.lower && !(opens && verb.form === 'participle')) return null;
  if (opens) return verb;
  if (pack.articles.has(before.lower) || pack.possessives.has(before.lower)) return null;
  const makesNoun =
    POSSESSIVE.test(before.text) || (pack.prepositions.has(before.lower) && !pack.reports.infinitive.has(before.lower));
  return makesNoun && verb.form !== 'participle' ? null : verb;
}

function isLink({ kind, lower }: Unit, pack: LanguagePack): boolean {
  return kind === 'word' && (pack.prepositions.has(lower) || pack.subordinators.has(lower));
}

function helpOf(unit: Unit | undefined, pack: LanguagePack): string {
  if (unit === undefined || unit.kind !== 'word') return 'none';
  if (pack.auxiliaries.has(unit.lower)) return pack.passives.has(unit.lower) ? 'be' : 'auxiliary';
  if (pack.negations.has(unit.lower)) return 'not';
  return pack.isAdverb(unit.lower) ? unit.lower : 'none';
}
