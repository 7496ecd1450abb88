import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/**
 * Whether a word stands behind a stop that belongs to the word before it and ends no sentence.
 *
 *     ein Verein, z. B. | Die Brücke      wie z.B. | Die Brücke      mevr. | Velk    → yes
 *     am 12. | März, der 1. | Vorsitzende                                            → yes: an ordinal number
 *     Sie ist 12. | Die Brücke steht                                                 → no
 *     de Velk BV. | De brug lekt                                                     → no: capitals stand for a name
 *
 * @param units all before the word.
 */
export function isBehindAbbreviation(units: readonly Unit[], written: string, pack: LanguagePack): boolean {
  const last = units.length - 1;
  const at = units[last]?.text === '.' ? last - 1 : last;
  if (isOrdinal(units, at, last, written, pack)) return true;
  if (units[last]?.text.endsWith('.') !== true || isAcronym(units[at], written)) return false;
  return pack.abbreviations.has(shortFormAt(units, at));
}

/** "Velk | BV |. De", and not "| PROF |. VELK", where all stands in capitals. */
function isAcronym(unit: Unit | undefined, next: string): boolean {
  return /^\p{Lu}{2,}\.?$/u.test(unit?.text ?? '') && !/^\p{Lu}{2}/u.test(next);
}

/** The word without its stop, and together with the letter before it where it is one letter: "z.b" of "z. B.". */
function shortFormAt(units: readonly Unit[], at: number): string {
  const form = withoutStop(units[at]);
  if (form.length !== 1) return form;
  const letter = withoutStop(units[units[at - 1]?.text === '.' ? at - 2 : at - 1]);
  return /^\p{L}$/u.test(letter) ? `${letter}.${form}` : form;
}

function withoutStop(unit: Unit | undefined): string {
  const word = unit?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** "am | 12. | März": before a month, or behind a word that a number follows as a rule in no other way. */
function isOrdinal(
  units: readonly Unit[],
  at: number,
  stop: number,
  written: string,
  { ordinalLeads, times, isAdverb, articles }: LanguagePack,
): boolean {
  if (ordinalLeads.size === 0 || at === stop || !/^\d{1,2}$/.test(units[at]?.text ?? '')) return false;
  const next = written.toLowerCase();
  if (times.has(next) && !isAdverb(next)) return true;
  return ordinalLeads.has(units[at - 1]?.lower ?? '') && !articles.has(next);
}
