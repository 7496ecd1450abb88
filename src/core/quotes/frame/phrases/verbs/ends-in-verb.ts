import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../phrase.ts';
import { isNominal } from '../words/is-nominal.ts';

/**
 * A verb that ends a phrase, and no noun that something hangs on.
 *
 *     the agency | said | in a report
 *     they | turned | to the agency
 *     she | passes | in the street
 */
export function endsInVerb(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): boolean {
  const [first, last] = [units[from], units[to]];
  if (first === undefined || last === undefined || last.capital) return false;
  if (!isNominal(last, pack)) return true;
  const isLed = pack.determiners.has(first.lower) || pack.possessives.has(first.lower);
  if (isLed) return to > from + 1 && isPastOfMind(units, to, pack);
  return pack.tellsOtherVerbs && (pack.isOtherVerb(last.lower) || followsSubject(units, from, pack));
}

/** "| she | passes": right behind a pronoun that does it. */
function followsSubject(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const before = units[at - 1];
  return before?.sentence === units[at]?.sentence && pack.pronouns.get(before?.lower ?? '')?.speaker === true;
}

/** "the inquiry | heard | from an officer": behind a noun, and no adjective behind an article. */
function isPastOfMind(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, verb] = [units[at - 1], pack.verbs.get(units[at]?.lower ?? '')];
  return (
    pack.tellsOtherVerbs &&
    verb?.form === 'past' &&
    before?.kind === 'word' &&
    !before.closed &&
    isNominal(before, pack)
  );
}
