import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';

/** Luis “Chispa” Barrera: marks between two names; not: Saying “no,” Luis Barrera left. */
export function isNickname(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [before, quote, after] = [units[at - 1], units[at], units[at + 1]];
  if (before === undefined || quote === undefined || after === undefined) return false;
  return (
    quote.end - quote.start < 30 &&
    before.capital &&
    !before.closed &&
    after.capital &&
    before.kind === 'word' &&
    after.kind === 'word' &&
    pack.verbs.get(before.lower)?.form !== 'participle' &&
    before.sentence === after.sentence
  );
}
