import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { FRENCH_VESSELS } from '../../lists/world/vessels/french-vessels.ts';
import type { Name } from '../../name.ts';
import { splitElided } from '../split-elided.ts';

const NOUNS = parseWordList(FRENCH_VESSELS);

/** "de pêche", "de croisière", "portugais": the most words between a ship's noun and its name. */
const MOST_BETWEEN = 4;

/** The most letters before a name that are looked at. */
const REACH = 60;

/** "portugais": of several letters, as no preposition is that may lead to a place. */
const ADJECTIVE = /^\p{Ll}{5,}$/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(['depuis', 'jusque', 'contre', 'devant', 'derrière', 'parmi']);

/**
 * Drops the names of ships in a French article, wherever it names them.
 *
 *     le chalutier [Ada Norham] … L’[Ada Norham] a coulé   → none, none
 *     le navire de pêche portugais [Velk]                  → none
 *     le cargo de [Velk]                                   → stays: whose it is
 *     le bateau, [Ada Velk] l’a vu                         → stays
 */
export function dropVessels(text: string, names: readonly Name[]): readonly Name[] {
  let vessels: Set<string> | null = null;
  for (const { start, end } of names)
    if (isBehindVessel(text, start)) vessels = (vessels ?? new Set()).add(text.slice(start, end));
  return vessels === null ? names : names.filter(({ start, end }) => !vessels.has(text.slice(start, end)));
}

function isBehindVessel(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const words = text.slice(Math.max(0, start - REACH), start - 1).split(' ');
  for (let back = 1; back <= MOST_BETWEEN && back <= words.length; back += 1) {
    const word = words.at(-back) ?? '';
    if (NOUNS.has(splitElided(word).at(-1) ?? '')) return true;
    const isOf = back > 1 && word === 'de';
    if (!isOf && (!ADJECTIVE.test(word) || PREPOSITIONS.has(word))) return false;
  }
  return false;
}
