import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { GERMAN_NOUNS } from '../../lists/words/nouns/german-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isGermanBody } from '../german/is-german-body.ts';
import { TITLE_WORDS } from '../title-words.ts';

const isBusiness = endsWithOneOf(wordsOfClass(GERMAN_NOUNS, 'business'));
const AREAS = wordsOfClass(GERMAN_NOUNS, 'area');

/**
 * Takes off the beginning of names what says what they name, in languages that write that with a capital or without
 * a comma.
 *
 *     Rentner Horst Velk, mamma Ada Orr          → Horst Velk, Ada Orr
 *     Norham-Trainer Horst Velk                  → Horst Velk
 *     Gewerkschaft Orrion, Partnerstadt Norham   → Orrion, Norham
 *     Norhamer Autobauer Orrion                  → Orrion
 *     des Autobauers Orrion                      → Orrion
 *     der Hauptstadt Norham (person)             → Norham, a place
 *     Insel Verlag; Bauer Sucht Frau             → as they are: a publisher; no person's name
 */
export function stripDescriptions(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => {
    const words = text.slice(name.start, name.end).split(' ');
    const areas = countBefore(words, isArea);
    const stripped = areas || (name.kind === 'person' ? countTitles(words) : countBefore(words, isBusinessNoun));
    const next = words[stripped] ?? '';
    if (stripped === 0 || !startsWithCapital(next) || (areas > 0 && isGermanBody(next))) return name;
    const start = name.start + words.slice(0, stripped).join(' ').length + 1;
    return changeName(name, { start, kind: areas > 0 ? 'place' : name.kind });
  });
}

/** “[Trainer] Velk”, “[Norham-Trainer] Velk”. */
function countTitles([first = '']: readonly string[]): number {
  return TITLE_WORDS.has(lastPart(first)) ? 1 : 0;
}

/** “[Autobauer] Orrion”, “[Norhamer Autobauer] Orrion”, “[Hauptstadt] Norham”. */
function countBefore([first = '', second = '']: readonly string[], isNoun: (word: string) => boolean): number {
  if (isNoun(first)) return 1;
  return /^\p{Lu}\p{Ll}+er$/u.test(first) && startsWithCapital(second) && isNoun(second) ? 2 : 0;
}

function isBusinessNoun(word: string): boolean {
  return inEitherCase(lastPart(word), isBusiness);
}

function isArea(word: string): boolean {
  return inEitherCase(lastPart(word), (noun) => AREAS.has(noun));
}

/** In the nominative or the genitive. */
function inEitherCase(noun: string, isOne: (noun: string) => boolean): boolean {
  return isOne(noun) || (noun.endsWith('s') && isOne(noun.slice(0, -1)));
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1).toLowerCase();
}
