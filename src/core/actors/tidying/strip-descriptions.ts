import { EUROPEAN_WORDS } from '../lists/words/european-words.ts';
import type { Name } from '../name.ts';
import { changeNames } from './change-names.ts';

/** Words of six languages that say what a person is, in lower case. */
const TITLES: ReadonlySet<string> = new Set(
  EUROPEAN_WORDS.split('\n')
    .filter((line) => line.startsWith('title\t'))
    .flatMap((line) => line.slice('title\t'.length).split(' ')),
);

/** German nouns, capitals and all, that stand before the name of a business, a union, a town. */
const NOUN =
  /^(?:\p{L}*(?:anbieter|bauer|betreiber|discounter|gewerkschaft|händler|hersteller|kanzlei|spezialist|versicherer|zulieferer)|Autoriese|Firma|Forschungsinstitut|Hauptstadt|Konzern|Landeshauptstadt|Ortsteil|Partnerstadt|Region|Stadtteil)$/iu;

/**
 * Takes off the beginning of names what says what they name, in languages that write that with a capital or without
 * a comma.
 *
 *     Rentner Horst Velk, mamma Ada Orr          → Horst Velk, Ada Orr
 *     Norham-Trainer Horst Velk                  → Horst Velk
 *     Gewerkschaft Orrion, Partnerstadt Norham   → Orrion, Norham
 *     Bauer Sucht Frau                           → as it is, if it is no person's name
 */
export function stripDescriptions(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => {
    const words = text.slice(name.start, name.end);
    const first = /^(\S+) (?=\p{Lu})/u.exec(words);
    const isDescription =
      first !== null && (name.kind === 'person' ? isTitle(first[1] ?? '') : NOUN.test(first[1] ?? ''));
    return isDescription ? { ...name, start: name.start + first[0].length } : name;
  });
}

/** “Trainer”, “Norham-Trainer”. */
function isTitle(word: string): boolean {
  return TITLES.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}
