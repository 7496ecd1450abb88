import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { unitIn } from '../units/unit-in.ts';
import type { Phrase } from './phrase.ts';
import { isNominal } from './words/is-nominal.ts';

/**
 * Those who a pronoun stands for, as the object that it is, by the unit of the pronoun.
 *
 *     most of | them |          → most of them
 *     l’un d’ | eux |           → l’un d’eux
 *     einer von | ihnen |       → einer von ihnen
 *     the captain of | them |   → none: who they are led by, and none of them
 */
export function someOfThem(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!isWhom(units[at]?.lower ?? '', pack)) return null;
  const [article, count, of] = [unitIn(units, at - 3, at), unitIn(units, at - 2, at), unitIn(units, at - 1, at)];
  if (count === null || !pack.genitives.has(of?.lower ?? '') || !mayCount(count, pack)) return null;
  return { from: pack.definites.has(article?.lower ?? '') ? at - 3 : at - 2, to: at, kind: 'noun' };
}

function isWhom(word: string, pack: LanguagePack): boolean {
  const pronoun = pack.pronouns.get(word);
  if (pronoun === undefined || pack.possessives.has(word)) return false;
  return !pronoun.speaker || (pack.ordersFreely && pronoun.number === 'many');
}

/** "most"; "uno", "einer", "miembros": where phrases stand in any order, whatever may be a noun. */
function mayCount(unit: Unit, pack: LanguagePack): boolean {
  return pack.loneDeterminers.has(unit.lower) || (pack.ordersFreely && unit.kind === 'word' && isNominal(unit, pack));
}
