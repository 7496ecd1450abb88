import type { LanguagePack } from '../languages/pack.ts';
import type { Place } from './constructs/construct.ts';
import type { Unit } from './frame/frame.ts';
import { type Governor, governorOf } from './speech/features/governor-of.ts';

/**
 * Whether words that somebody repeats were never said, for all that the sentence tells: their verb is an infinitive, a
 * participle, or none of speech.
 *
 *     “She said, ‘Run.’”, “They say, ‘Run.’”         → said
 *     “Nobody should have to say, ‘Run.’”            → supposed
 *     “It was like, ‘Run.’”, “It says ‘mind the gap’” → supposed
 */
export function isSupposed(place: Place): boolean {
  const { paragraphs, paragraph, unit, pack } = place;
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const governor = governorOf(place);
  // "Sul cartello: “…”": where verbs may be unlisted, one that is not known may say it, or none.
  if (governor === null) return !pack.readsUnlistedVerbs;
  const { verb, helped } = governor;
  if (verb.form === 'past') return helped === 'not';
  const isLedTo = /^[,:]$/.test(units[unit - 1]?.text ?? '');
  if (verb.force !== 'saying' || !isLedTo) return true;
  return verb.form === 'participle' || (verb.form === 'base' && isInfinitive(units, governor, pack));
}

/** "to | say", "can | say", "and | say": no subject stands before the verb. */
function isInfinitive(units: readonly Unit[], { at }: Governor, pack: LanguagePack): boolean {
  let before = at - 1;
  while (pack.isAdverb(units[before]?.lower ?? '')) before--;
  const word = units[before]?.lower ?? '';
  return (
    pack.reports.infinitive.has(word) ||
    pack.auxiliaries.has(word) ||
    pack.negations.has(word) ||
    pack.coordinators.has(word)
  );
}
