import type { LanguagePack } from '../../languages/pack.ts';
import type { Actor } from '../actor.ts';

/** What the words of a text say of a person: by pronouns, articles, titles and given names. */
export type Gender = 'female' | 'male';

const WORDS_BEFORE = 5;
const REACH = 60;

/**
 * Tells the genders of an article's people by the articles and titles before their names, then by their given names.
 *
 *     la trésorière Kim Duval   → female
 *     Herr Kim Duval            → male
 *     avec Kim Duval            → as the given name says: `null`
 *
 * @returns By `Actor.id`; who is missing could not be told.
 */
export function gendersOf(actors: readonly Actor[], text: string, pack: LanguagePack): ReadonlyMap<string, Gender> {
  return new Map(
    actors.flatMap((actor): [string, Gender][] => {
      const gender = actor.kind === 'person' ? (genderBeforeNames(actor, text, pack) ?? actor.gender) : null;
      return gender === null ? [] : [[actor.id, gender]];
    }),
  );
}

/** The first name that an article or a title stands before decides. */
function genderBeforeNames({ mentions }: Actor, text: string, pack: LanguagePack): Gender | null {
  if (pack.genders.size === 0) return null;
  for (const { start, kind } of mentions) {
    if (kind !== 'name') continue;
    const before = /[^.,;:?!()«»“”„"\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
    const gender = genderOfWords(before, pack);
    if (gender !== null) return gender;
  }
  return null;
}

/** Read from right to left: a title decides, or the determiner that the role begins with; a preposition ends the role. */
function genderOfWords(before: string, pack: LanguagePack): Gender | null {
  const words = before.toLowerCase().match(/[\p{L}-]+['’]?/gu) ?? [];
  for (let back = 1; back <= Math.min(WORDS_BEFORE, words.length); back++) {
    const word = words[words.length - back] ?? '';
    if (pack.feminineNoun.test(word)) return 'female';
    const gender = pack.genders.get(word);
    if (gender !== undefined && (back > 1 || !pack.determiners.has(word))) return gender;
    if (pack.determiners.has(word) || pack.verbs.has(word) || pack.auxiliaries.has(word)) return null;
  }
  return null;
}
