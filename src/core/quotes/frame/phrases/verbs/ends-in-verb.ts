import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../phrase.ts';
import { isNominal } from '../phrase-words.ts';

/** "the agency | said | in a report", "they | turned | to the agency": a verb, and no noun that something hangs on. */
export function endsInVerb(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): boolean {
  const [first, last] = [units[from], units[to]];
  if (first === undefined || last === undefined || last.capital) return false;
  if (!isNominal(last, pack)) return true;
  const isLed = pack.determiners.has(first.lower) || pack.possessives.has(first.lower);
  if (isLed) return to > from + 1 && isPastOfMind(units, to, pack);
  return pack.tellsOtherVerbs && pack.isOtherVerb(last.lower);
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
