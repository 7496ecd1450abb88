import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { WORDS } from '../../known/known-words.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import type { Name } from '../../name.ts';
import { isPersonNoun } from '../../roles/nouns/is-person-noun.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isSentenceStart } from '../is-sentence-start.ts';

/**
 * Takes what somebody is off a person’s name, where only the beginning of a sentence writes that large.
 *
 *     Fisherman Velk left. “Claimant Ada Velk won.”      → Velk, Ada Velk
 *     They met Fisherman Velk.                           → as it is: no sentence begins there
 *     Baker Velk left. Scot Orr left.                    → as they are: some are called so
 */
export function stripRoles(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'person' || !isSentenceStart(text, name.start)) return name;
    const written = text.slice(name.start, name.end);
    const gap = written.indexOf(' ');
    if (gap < 0 || !startsWithCapital(written.slice(gap + 1))) return name;
    return isRole(written.slice(0, gap)) ? changeName(name, { start: name.start + gap + 1 }) : name;
  });
}

/** "Fisherman"; not "Baker", a surname, nor "Scot", which is one of a people and a given name. */
function isRole(word: string): boolean {
  if (!isPersonNoun(word.toLowerCase()) || WORDS.nationality.has(word) || WORDS.nationality.has(`${word}s`))
    return false;
  return !WORDS.surname.has(word) && matchGivenName(word) === null;
}
