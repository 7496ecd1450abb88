import type { LanguagePack } from '../../languages/pack.ts';
import type { Unit } from './frame.ts';

/**
 * Whether a determiner at a unit stands alone, for somebody or something named before: it begins the sentence, its verb
 * follows, and behind that no noun.
 *
 *     | Der | antwortete: „Nein.“          → yes
 *     | Das | nannte Ada Byron „Unsinn“    → yes
 *     | Der | kritisierte Trainer ging     → no: what looks like a verb tells more of a noun
 *     Ada Byron, | die | antwortete        → no: a relative word
 */
export function isPointer(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 2]];
  if (unit === undefined || before?.sentence === unit.sentence) return false;
  if (pack.thingPointers.has(unit.lower)) return true;
  return pack.pointers.has(unit.lower) && !mayBeNoun(next, unit, pack);
}

function mayBeNoun(unit: Unit | undefined, first: Unit, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.sentence !== first.sentence) return false;
  return !unit.closed && !pack.isAdverb(unit.lower);
}
