import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { isPointer } from '../../is-pointer.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../../phrases/phrase-starting-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';

/** Units between what opens the bracket and the verb that closes it. */
const LONGEST_BRACKET = 20;

/**
 * The subject of a verb that closes a bracket: German and Dutch put what is conjugated second and the verb itself last, and the
 * subject stands on either side of the former, however much there is before the latter.
 *
 *     | Ada Byron | hat am Abend im Rat gesagt:                  → Ada Byron
 *     Im Rat hatte | sie | am Abend gesagt:                      → sie
 *     | Die | zou hem op de eerste dag gezegd hebben:            → Die
 *     | De trainer | zou in de kleedkamer hebben geroepen dat    → De trainer
 *     Ada Byron hatte Hunger und Karl | sagte:                   → none: another verb begins behind “und”
 *     Ada Byron, die im Rat gesagt hatte, es lecke               → none: nothing opens a bracket
 */
export function throughBracket(units: readonly Unit[], { from, at, to }: VerbGroup, pack: LanguagePack): Phrase | null {
  if (pack.bracketOpeners.size === 0 || !closesBracket(units, to, pack)) return null;
  for (let back = from - 1; back >= 0 && from - back <= LONGEST_BRACKET; back--) {
    const unit = units[back];
    if (unit?.kind !== 'word' || unit.sentence !== units[at]?.sentence || pack.coordinators.has(unit.lower))
      return null;
    if (pack.bracketOpeners.has(unit.lower)) return firstIn(units, back, pack) ?? behind(units, back, pack);
  }
  return null;
}

/** Nothing but an infinitive (gesagt | haben) stands between the verb and what ends the clause or is said. */
function closesBracket(units: readonly Unit[], to: number, pack: LanguagePack): boolean {
  const next = units[pack.auxiliaries.has(units[to + 1]?.lower ?? '') ? to + 2 : to + 1];
  return next?.kind !== 'word' || next.sentence !== units[to]?.sentence || pack.subordinators.has(next.lower);
}

/** The phrase that alone stands before the conjugated verb. */
function firstIn(units: readonly Unit[], second: number, pack: LanguagePack): Phrase | null {
  if (isPointer(units, second - 1, pack) && pack.pointers.has(units[second - 1]?.lower ?? ''))
    return { from: second - 1, to: second - 1, kind: 'pronoun' };
  if (units[second - 1]?.sentence !== units[second]?.sentence) return null;
  const phrase = phraseEndingAt(units, second - 1, pack);
  const before = units[(phrase?.from ?? 0) - 1];
  const opens = before === undefined || before.kind !== 'word' || before.sentence !== units[second]?.sentence;
  return phrase !== null && opens && !pack.obliques.has(units[phrase.from]?.lower ?? '') ? phrase : null;
}

/** The phrase right behind the conjugated verb, or behind whom something is said to: “hatte ihr | die Ministerin |”. */
function behind(units: readonly Unit[], second: number, pack: LanguagePack): Phrase | null {
  let at = second + 1;
  while (isObject(units, at, pack)) at++;
  const phrase = phraseStartingAt(units, at, pack);
  return phrase === null || pack.obliques.has(units[phrase.from]?.lower ?? '') ? null : phrase;
}

/** “sich”, “mir”; also “ihr”, where an article follows. */
function isObject(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [word = '', next = ''] = [units[at]?.lower, units[at + 1]?.lower];
  if (pack.possessives.has(word) && !pack.determiners.has(next)) return false;
  return pack.clitics.has(word) || pack.objectPronouns.has(word) || pack.pronouns.get(word)?.speaker === false;
}
