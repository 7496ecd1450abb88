import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phrase-starting-at.ts';

/**
 * The name that an apposition gives to a role; `null` if none does.
 *
 *     said the chief engineer, | Ada Byron, on Monday   → Ada Byron
 *     said the chief engineer, a woman of few words     → none
 */
export function nameInApposition(units: readonly Unit[], role: Phrase, pack: LanguagePack): Phrase | null {
  const first = units[role.from];
  if (first === undefined || units[role.to + 1]?.text !== ',' || !beginsRole(first, pack)) return null;
  const name = phraseStartingAt(units, role.to + 2, pack);
  if (name === null || name.kind !== 'name' || name.from === name.to || units[name.from]?.capital !== true) return null;
  return units[name.from]?.sentence === first.sentence ? name : null;
}

function beginsRole(first: Unit, pack: LanguagePack): boolean {
  return !first.capital || (pack.namesRoles && pack.determiners.has(first.lower));
}
