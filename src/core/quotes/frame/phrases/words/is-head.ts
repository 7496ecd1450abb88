import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/** A word that may be the last of a phrase. */
export function isHead(unit: Unit, pack: LanguagePack): boolean {
  if (unit.closed) return pack.determiners.has(unit.lower) && !pack.articles.has(unit.lower);
  if (pack.capitalizesNouns) return unit.capital || SMALL_NAME.test(unit.text);
  return unit.capital || !pack.isAdverb(unit.lower);
}

/** A number or an acronym in small letters: 2015, n24, vzbv. */
const SMALL_NAME = /\d|^[b-df-hj-np-tv-xz-]+$/;
