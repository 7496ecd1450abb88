import type { LanguagePack } from './pack.ts';

/**
 * A word in small letters that only points, joins or helps a verb: a determiner, a preposition, a conjunction, an
 * auxiliary. Pronouns and negations, which can be parts of a sentence themselves, are none.
 *
 *     isFunctionWord('during', ENGLISH_PACK)   // true
 *     isFunctionWord('she', ENGLISH_PACK)      // false
 */
export function isFunctionWord(word: string, pack: LanguagePack): boolean {
  return (
    pack.determiners.has(word) ||
    pack.possessives.has(word) ||
    pack.prepositions.has(word) ||
    pack.subordinators.has(word) ||
    pack.coordinators.has(word) ||
    pack.auxiliaries.has(word)
  );
}
