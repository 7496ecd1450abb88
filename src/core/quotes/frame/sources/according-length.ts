import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/**
 * How many units the words for “according to” have that begin at a unit; 0 where none do.
 *
 *     | according to | the ministry     → 2
 *     „…“, | so | Ada Byron             → 1
 */
export function accordingLength(units: readonly Unit[], at: number, pack: LanguagePack): number {
  const words = leadsByFirst(pack)
    .get(units[at]?.lower ?? '')
    ?.find((known) => known.every((word, offset) => units[at + offset]?.lower === word));
  return words === undefined || lacksComma(units, at, pack) ? 0 : words.length;
}

/** "doppelt | so | viele": no source behind a word that leads to one only behind a comma or marks. */
function lacksComma(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const before = units[at - 1];
  return (
    pack.interposed.has(units[at]?.lower ?? '') && before?.kind !== 'quote' && !/^[,–—-]$/.test(before?.text ?? '')
  );
}

/** The words for “according to” by their first, as this is asked at every unit. */
const leadsByFirst = onceByLanguage(({ accordingTo }) => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const lead of accordingTo) {
    const [first = ''] = lead;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [lead]);
    else known.push(lead);
  }
  return byFirst;
});
