import { genderOfNoun } from '../../languages/gender-of-noun.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Gender } from '../genders/genders-of.ts';
import { roleWordsOf } from '../roles/vocabulary/role-words-of.ts';
import type { Named } from './named.ts';

/** The most letters of a noun for a relative, with the comma and the space behind it. */
const REACH = 24;

/**
 * The key of whoever a noun for a relative brings in by the given name alone, the nearest before a name.
 *
 *     Will Velk and his wife, Ada, … Mrs | Velk |      → ada
 *     Will Velk and his brother, Otto, … Mrs | Velk |  → `null`: a man
 *     Will Velk and his wife, Ada Orr, … Mrs | Velk |  → `null`: she has a surname
 */
export function relativeBefore(
  { text, mentions, formOf }: Named,
  index: number,
  gender: Gender,
  pack: LanguagePack,
): string | null {
  const { sortOf } = roleWordsOf(pack);
  for (let at = index - 1; at >= 0; at -= 1) {
    const [form, mention] = [formOf[at], mentions[at]];
    if (form?.words.length !== 1 || mention === undefined) continue;
    const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
    const noun = /(\p{L}+),?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    if (sortOf(noun) === 'kin' && genderOfNoun(noun, pack) === gender) return form.key;
  }
  return null;
}
