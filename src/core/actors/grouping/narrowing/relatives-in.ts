import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Gender } from '../../genders/genders-of.ts';
import { roleWordsOf } from '../../roles/vocabulary/role-words-of.ts';
import type { Named } from '../named.ts';

/** Somebody whom a noun for a relative brings in by the given name alone: the index of that name, and its key. */
export type Relative = { readonly index: number; readonly key: string; readonly gender: Gender };

/** The most letters of a noun for a relative, with the comma and the space behind it. */
const REACH = 24;

/**
 * Finds whom nouns for relatives bring in by the given name alone, in text order.
 *
 *     Will Velk and his wife, Ada, …       → ada, female
 *     Will Velk and his brother, Otto, …   → otto, male
 *     Will Velk and his wife, Ada Orr, …   → none: she has a surname
 */
export function relativesIn({ text, mentions, formOf }: Named, pack: LanguagePack): readonly Relative[] {
  const { sortOf } = roleWordsOf(pack);
  return formOf.flatMap(({ key, words }, index) => {
    const mention = mentions[index];
    if (words.length !== 1 || mention === undefined) return [];
    const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
    const noun = /(\p{L}+),?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const gender = sortOf(noun) === 'kin' ? genderOfNoun(noun, pack) : null;
    return gender === null ? [] : [{ index, key, gender }];
  });
}
