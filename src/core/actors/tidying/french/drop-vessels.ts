import { FRENCH_PACK } from '../../../languages/french/french-pack.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { FRENCH_VESSELS } from '../../lists/world/vessels/french-vessels.ts';
import type { Name } from '../../name.ts';
import { splitElided } from '../split-elided.ts';

const NOUNS = parseWordList(FRENCH_VESSELS);

/** "de pêche", "de croisière", "portugais": the most words between a ship's noun and its name. */
const MOST_BETWEEN = 4;

/** The most letters before a name that are looked at. */
const REACH = 60;

/** "portugais": of several letters, as few prepositions are. */
const ADJECTIVE = /^\p{Ll}{5,}$/u;

/**
 * Drops the names of ships in a French article, wherever it names them.
 *
 *     le chalutier [Ada Norham] … L’[Ada Norham] a coulé   → none, none
 *     le navire de pêche portugais [Velk]                  → none
 *     le cargo de [Velk]                                   → stays: whose it is
 *     le ferry entre [Norham] et [Orrion]                  → stay: where it goes
 *     le ferry quitte [Calais]                             → stays: a list knows it as a place
 *     le bateau, [Ada Velk] l’a vu                         → stays
 */
export function dropVessels(text: string, names: readonly Name[]): readonly Name[] {
  let vessels: Set<string> | null = null;
  for (const name of names)
    if (isVessel(text, name)) vessels = (vessels ?? new Set()).add(text.slice(name.start, name.end));
  return vessels === null ? names : names.filter(({ start, end }) => !vessels.has(text.slice(start, end)));
}

function isVessel(text: string, { start, end }: Name): boolean {
  const between = wordsBehindNoun(text, start);
  return between === 0 || (between !== null && matchKnownName(text.slice(start, end))?.kind !== 'place');
}

/** How many words stand between a ship's noun and a name behind it. */
function wordsBehindNoun(text: string, start: number): number | null {
  if (text[start - 1] !== ' ') return null;
  const words = text.slice(Math.max(0, start - REACH), start - 1).split(' ');
  for (let between = 0; between < MOST_BETWEEN && between < words.length; between += 1) {
    const word = words.at(-between - 1) ?? '';
    if (NOUNS.has(splitElided(word).at(-1) ?? '')) return between;
    const isOf = between > 0 && word === 'de';
    if (!isOf && (!ADJECTIVE.test(word) || FRENCH_PACK.prepositions.has(word))) return null;
  }
  return null;
}
