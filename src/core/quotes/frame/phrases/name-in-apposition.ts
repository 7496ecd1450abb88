import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { afterBracket } from './edges/after-bracket.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phrase-starting-at.ts';

const MOST_MODIFIERS = 3;

/**
 * The name that an apposition gives to a role; `null` if none does.
 *
 *     said the chief engineer, | Ada Byron, on Monday            → Ada Byron
 *     dit la ministre | au Commerce (PLO), | Ada Byron, à Oslo   → Ada Byron, behind what hangs on the role
 *     said the chief engineer, a woman of few words              → none
 */
export function nameInApposition(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  const first = units[role.from];
  if (first === undefined || !beginsRole(first, pack)) return null;
  const comma = pack.namesRoles ? afterModifiers(units, role.to + 1, pack) : role.to + 1;
  if (units[comma]?.text !== ',') return null;
  const name = phraseStartingAt(units, comma + 1, pack);
  if (name === null || name.kind !== 'name' || name.from === name.to || units[name.from]?.capital !== true) return null;
  return units[name.from]?.sentence === first.sentence ? name : null;
}

function beginsRole(first: Unit, pack: LanguagePack): boolean {
  return !first.capital || (pack.namesRoles && pack.determiners.has(first.lower));
}

/** The unit behind the prepositions, with their phrases, and the bracket that hang on a role. */
function afterModifiers(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = at;
  for (let modifiers = 0; modifiers < MOST_MODIFIERS; modifiers++) {
    const unit = units[next];
    if (unit?.text === '(') next = afterBracket(units, next);
    else if (unit !== undefined && pack.prepositions.has(unit.lower)) {
      const phrase = phraseStartingAt(units, next + 1, pack);
      if (phrase === null || phrase.kind === 'pronoun') return next;
      next = phrase.to + 1;
    } else return next;
  }
  return next;
}
