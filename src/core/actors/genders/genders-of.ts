import { genderOfNoun } from '../../languages/gender-of-noun.ts';
import { kinOf } from '../../languages/kin-of.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Actor } from '../actor.ts';

/** What the words of a text say of a person: by pronouns, articles, titles and given names. */
export type Gender = 'female' | 'male';

/** As much before a name is read: so many words, and letters. */
const WORDS_BEFORE = 7;
const REACH = 60;

/** Up to the last mark: what stands before it belongs to others. */
const UP_TO_MARK = /^.*[.,;:?!()«»“”„"\n]/s;

/** Words left of which nothing tells whom a name belongs to. */
const STOPPERS = ['determiners', 'possessives', 'prepositions', 'coordinators', 'verbs', 'auxiliaries'] as const;

/**
 * Tells the genders of an article's people by the articles, titles and nouns before their names, then by their given
 * names.
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
      const gender =
        actor.kind === 'person'
          ? (genderBeforeNames(actor, text, pack) ?? genderHere(actor, pack) ?? actor.gender)
          : null;
      return gender === null ? [] : [[actor.id, gender]];
    }),
  );
}

/** What the given name tells in the text's language, where it tells another thing in English: Jean, Andrea. */
function genderHere({ name }: Actor, { givenNames }: LanguagePack): Gender | null {
  return givenNames.get(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '') ?? null;
}

/** The first name that an article or a title stands before decides. */
function genderBeforeNames({ mentions }: Actor, text: string, pack: LanguagePack): Gender | null {
  for (const { start, kind } of mentions) {
    if (kind !== 'name') continue;
    const before = text.slice(Math.max(0, start - REACH), start);
    const gender =
      pack.genders.size === 0 ? genderOfKin(before, pack) : genderOfWords(before.replace(UP_TO_MARK, ''), pack);
    if (gender !== null) return gender;
  }
  return null;
}

/** "his sister, | Niamh |", "the mayor’s wife | Kim Duval |": whose relative somebody is. */
function genderOfKin(before: string, pack: LanguagePack): Gender | null {
  const gender = genderOfNoun(/\s(\p{Ll}+),?\s$/u.exec(before)?.[1] ?? '', pack);
  if (gender === null) return null;
  const whose = /(?:^|\s)(\S+)\s\p{Ll}+,?\s$/u.exec(before)?.[1] ?? '';
  return /['’]s?$/.test(whose) || pack.possessives.has(whose.toLowerCase()) ? gender : null;
}

/**
 * Read from right to left: a title or noun decides, or the determiner that the role begins with, past what hangs on the
 * role.
 *
 *     le ministre de la Culture | Kim Duval        → male: "la" is the culture's
 *     la seconde vie de | Kim Duval                → `null`: it is the life that has an article
 */
function genderOfWords(before: string, pack: LanguagePack): Gender | null {
  const written = before.match(/[\p{L}-]+['’]?/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const last = words.length - 1;
  for (let at = last; at > last - WORDS_BEFORE && at >= 0; at--) {
    const word = words[at] ?? '';
    const own = genderOfNoun(word, pack);
    if (own !== null) return own;
    const isLink = pack.prepositions.has(word) || pack.prepositions.has(words[at - 1] ?? '');
    if (at < last && isLink && hangsOnRole(words, at, pack)) {
      if (!pack.prepositions.has(word)) at--;
      continue;
    }
    const gender = pack.genders.get(word);
    if (gender !== undefined && (at < last || !pack.determiners.has(word))) return gender;
    if (STOPPERS.some((list) => pack[list].has(word))) return null;
  }
  return null;
}

/** Whether the preposition at a word or before it follows a noun for what somebody is: "ministre *de* la Culture". */
function hangsOnRole(words: readonly string[], at: number, pack: LanguagePack): boolean {
  const noun = words[pack.prepositions.has(words[at] ?? '') ? at - 1 : at - 2] ?? '';
  return kinOf(noun, pack) !== null || pack.speakingNouns.has(noun);
}
