import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { FRENCH_VESSELS } from '../../lists/world/french-vessels.ts';
import type { Name } from '../../name.ts';

const NOUNS = [...parseWordList(FRENCH_VESSELS)].join('|');

/** "le chalutier ", "la frégate française ", "son navire de pêche espagnol ", "le paquebot, le ": nothing else leads to a name. */
const BEHIND_NOUN = new RegExp(
  `(?<![\\p{L}-])(?:${NOUNS})(?: de (?:pêche|croisière|guerre|plaisance|secours|sauvetage|commerce))?(?: \\p{Ll}{4,}){0,2} $`,
  'u',
);

/** The most letters before a name that are looked at. */
const REACH = 60;

/**
 * Drops the names of ships in a French article, wherever it names them.
 *
 *     le chalutier [Ada Norham] … L’[Ada Norham] a coulé   → none, none
 *     le cargo de [Velk]                                   → stays: whose it is
 *     le bateau, [Ada Velk] l’a vu                         → stays
 */
export function dropVessels(text: string, names: readonly Name[]): readonly Name[] {
  const vessels = new Set(names.filter((name) => isVessel(text, name)).map(({ start, end }) => text.slice(start, end)));
  return vessels.size === 0 ? names : names.filter(({ start, end }) => !vessels.has(text.slice(start, end)));
}

function isVessel(text: string, { start }: Name): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return BEHIND_NOUN.test(before) && !OF.test(before);
}

/** A preposition or an article right before: "le cargo | de | Velk", "le bateau | vers | Norham". */
const OF = / (?:avec|chez|dans|depuis|entre|pour|sans|sous|vers) $/u;
