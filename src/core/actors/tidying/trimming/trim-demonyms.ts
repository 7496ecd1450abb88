import { WORDS } from '../../known/known-words.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/**
 * Takes the word that English calls somebody’s people by off the beginning of a full name.
 *
 *     [Canadian Ada Velk]                   → Ada Velk
 *     [Norwegian Maria Velk] (organisation) → Maria Velk, a person
 *     [German Velk], [English Maria Trust]    → as they are: one word behind it, an organisation’s noun
 */
export function trimDemonyms(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind === 'place') return name;
    const words = text.slice(name.start, name.end).split(' ');
    const [people = '', given = '', surname, ...more] = words;
    if (surname === undefined || more.length > 1 || !isPeople(people)) return name;
    if (matchGivenName(people) !== null) return name;
    if (name.kind === 'organisation' && (matchGivenName(given) === null || words.some(isBodyNoun))) return name;
    return changeName(name, { start: name.start + people.length + 1, kind: 'person' });
  });
}

function isBodyNoun(word: string): boolean {
  return WORDS.organisation.has(word);
}

/** "Canadian", of which the list has the plural alone; not "Tai", short as names are. */
function isPeople(word: string): boolean {
  return word.length > 4 && (WORDS.nationality.has(word) || WORDS.nationality.has(`${word}s`));
}
