import type { Actor } from '../../../actors/actor.ts';
import { genderOfGivenName } from '../../../actors/genders/gender-of-given-name.ts';
import { type Gender, gendersOf } from '../../../actors/genders/genders-of.ts';
import type { LanguagePack } from '../../../languages/pack.ts';

/**
 * The genders of an article's people as pronouns ask for them: told by the words around their names, or else, in languages
 * other than English, by a given name of any country. Roles are learned without those names.
 *
 *     „…“, sagte Tjark Habben. Er ging.   → Tjark Habben: male
 *
 * @returns By `Actor.id`; who is missing could not be told.
 */
export function gendersTold(actors: readonly Actor[], text: string, pack: LanguagePack): ReadonlyMap<string, Gender> {
  const told = gendersOf(actors, text, pack);
  if (pack.genders.size === 0) return told;
  const byName = actors.flatMap((actor): [string, Gender][] => {
    const gender = actor.kind === 'person' && !told.has(actor.id) ? genderOfGivenName(actor.name) : null;
    return gender === null ? [] : [[actor.id, gender]];
  });
  return new Map([...told, ...byName]);
}
