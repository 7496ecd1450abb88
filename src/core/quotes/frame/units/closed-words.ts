import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';

/**
 * The closed classes of a language in one set, since nine were asked for every word of an article: determiners,
 * prepositions, conjunctions, auxiliaries, pronouns, negations, words that open clauses.
 *
 *     closedWords(ENGLISH_PACK).has('during')   // true
 *     closedWords(ENGLISH_PACK).has('bridge')   // false
 */
export const closedWords: (pack: LanguagePack) => ReadonlySet<string> = onceByLanguage(
  (pack) =>
    new Set([
      ...pack.determiners,
      ...pack.possessives,
      ...pack.prepositions,
      ...pack.subordinators,
      ...pack.coordinators,
      ...pack.auxiliaries,
      ...pack.pronouns.keys(),
      ...pack.relatives,
      ...pack.negations,
      ...pack.clauseOpeners.flat(),
    ]),
);
