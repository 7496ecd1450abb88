import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';
import { splitElided } from '../split-elided.ts';
import { partEach } from './part-each.ts';

/** A name, a small word, another with what may follow it, and the rest: "Norham | et | d’ | Orrion". */
const COORDINATED =
  /^(?<left>[\p{Lu}\d][^,]*?) (?<and>\p{Ll}+) (?<of>\p{Ll}+(?: |[’'])(?:la |l[’'])?)(?<right>\p{Lu}.*)$/u;

/**
 * Parts two organisations or places behind whose “and” the preposition stands again.
 *
 *     les offres de [Velk Nord et de Norham Médias]     → two
 *     [Ministère de la Mer et de la Pêche]              → as it is: the first has a preposition of its own
 *     [Institut et de Recherche]                        → as it is: the first is no name
 */
export function partCoordinated(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return partEach(names, (name) => partOne(text, name, pack));
}

function partOne(text: string, name: Name, { coordinators, genitives }: LanguagePack): readonly Name[] | null {
  const words = name.kind === 'person' ? '' : text.slice(name.start, name.end);
  const { left = '', and = '', of = '', right = '' } = COORDINATED.exec(words)?.groups ?? {};
  if (!coordinators.has(and) || !genitives.has(splitElided(of)[0] ?? '') || !isWhole(left)) return null;
  const evidence = { rule: 'coordinated', words: `${and} ${of.trimEnd()}` };
  const kindOf = (side: string): Name['kind'] => matchKnownName(side)?.kind ?? name.kind;
  return [
    changeName(name, { end: name.start + left.length, kind: kindOf(left), evidence }),
    changeName(name, { start: name.end - right.length, kind: kindOf(right), evidence }),
  ];
}

/** "Velk Nord": nothing written small, and no bare noun of institutions. */
function isWhole(name: string): boolean {
  return (
    splitElided(name).every((word) => startsWithCapital(word) || /^\d/.test(word)) &&
    !INSTITUTION_WORDS.has(name.toLowerCase())
  );
}
