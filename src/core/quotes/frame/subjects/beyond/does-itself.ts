import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/**
 * Whether a word that may join a whole sentence, such as “that”, is the subject of the verb right behind it and so tells more of
 * the noun before it.
 *
 *     a charity | that | runs shelters said           → yes: no plural stands right behind another
 *     a charity | that | helped them said             → yes
 *     a town | that | has a bridge said               → yes
 *     a storm | that | forecasters said was near      → no: they do
 *     the bells | that | ringers in Norham said fell  → no: several do not “ringers”
 *     the mayor said | that | rains in May had …      → no: a verb right before it
 *     a claim | that | injured workers said was old   → no: what is claimed
 */
export function doesItself(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (!isRelative(units[at], pack)) return false;
  const [noun, verb, object] = [units[at - 1], units[at + 1], units[at + 2]];
  if (noun?.kind !== 'word' || verb === undefined || verb.kind !== 'word' || verb.capital) return false;
  if (tellsOrHolds(noun.lower, pack)) return false;
  if (pack.auxiliaries.has(verb.lower)) return true;
  if (verb.closed) return false;
  if (pack.isOtherVerb(verb.lower) || pack.verbs.get(verb.lower)?.form === 'past') return true;
  const isSingular = pack.pluralNoun.test(verb.lower) && !pack.pluralNoun.test(noun.lower);
  return isSingular && object !== undefined && isObject(object, pack);
}

/** "that", and not "who", which joins nothing but what tells more. */
function isRelative(unit: Unit | undefined, { relatives, subordinators }: LanguagePack): boolean {
  return unit !== undefined && relatives.has(unit.lower) && subordinators.has(unit.lower);
}

/** "said | that …", "on Monday | that …", "his claim | that …": what leads to a whole sentence. */
function tellsOrHolds(word: string, { verbs, times, isAdverb, reports }: LanguagePack): boolean {
  const lemma = verbs.get(word)?.lemma ?? word;
  return verbs.has(word) || times.has(word) || isAdverb(word) || reports.nouns.has(lemma);
}

/** "runs | a shelter", "works | with farmers", "represents | farmers". */
function isObject({ lower, kind }: Unit, pack: LanguagePack): boolean {
  if (kind !== 'word') return false;
  const isLed = pack.determiners.has(lower) || pack.possessives.has(lower) || pack.prepositions.has(lower);
  return isLed || pack.pluralNoun.test(lower);
}
