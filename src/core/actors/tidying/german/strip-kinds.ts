import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { GERMAN_NOUNS } from '../../lists/words/nouns/german-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isGermanBody } from './is-german-body.ts';

const isBusiness = endsWithOneOf(wordsOfClass(GERMAN_NOUNS, 'business'));
const AREAS = wordsOfClass(GERMAN_NOUNS, 'area');

/**
 * Takes off the beginning of German names what kind of organisation or place they name.
 *
 *     Gewerkschaft Orrion, Partnerstadt Norham   → Orrion, Norham
 *     Norhamer Autobauer Orrion                  → Orrion
 *     des Autobauers Orrion                      → Orrion
 *     der Hauptstadt Norham (person)             → Norham, a place
 *     Insel Verlag                               → as it is: a publisher
 *     Gewerkschaft Orrion und Velk (GOV)         → as it is: its letters spell the noun too
 */
export function stripKinds(text: string, names: readonly Name[]): Name[] {
  return changeNames(names, (name) => {
    const words = text.slice(name.start, name.end).split(' ');
    const areas = countBefore(words, isArea);
    const stripped = areas || (name.kind === 'person' ? 0 : countBefore(words, isBusinessNoun));
    const next = words[stripped] ?? '';
    if (stripped === 0 || !startsWithCapital(next) || (areas > 0 && isGermanBody(next))) return name;
    if (areas === 0 && isSpelled(text, name, next)) return name;
    const start = name.start + words.slice(0, stripped).join(' ').length + 1;
    return changeName(name, { start, kind: areas > 0 ? 'place' : name.kind });
  });
}

/** Whether the letters in brackets behind a name begin with its first word, not with the one behind its nouns. */
function isSpelled(text: string, { start, end }: Name, next: string): boolean {
  const first = /^ \((\p{Lu})[\p{Lu}-]+\)/u.exec(text.slice(end, end + LONGEST_LETTERS))?.[1];
  return first !== undefined && text.startsWith(first, start) && !next.startsWith(first);
}

/** With a space and brackets. */
const LONGEST_LETTERS = 12;

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
