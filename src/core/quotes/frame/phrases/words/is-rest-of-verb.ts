import { onceByLanguage } from '../../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/**
 * Whether a word in small letters that ends its clause is what a verb of speech leaves behind its subject.
 *
 *     laat de stad | weten |.        → yes
 *     gaf de rijder | toe |, dat …   → yes
 *     machte die Stadt | deutlich    → yes
 *     de | bekende | schilder        → no: more of the phrase follows
 */
export function isRestOfVerb(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit === undefined || unit.capital || !restsOfVerbs(pack).has(unit.lower)) return false;
  if (next === undefined || next.kind !== 'word' || next.sentence !== unit.sentence) return true;
  return pack.subordinators.has(next.lower) || pack.coordinators.has(next.lower);
}

const restsOfVerbs: (pack: LanguagePack) => ReadonlySet<string> = onceByLanguage(
  (pack) => new Set([...pack.particles.values()].flat()),
);
