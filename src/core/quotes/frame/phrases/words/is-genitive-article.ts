import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * Whether a word is an article that makes a genitive by itself, in languages whose nouns have one.
 *
 *     die Antwort | der | Ministerin      → is
 *     la réponse | du | maire             → is not: it holds a preposition
 *     die Antwort | von | Ada Byron       → is not
 */
export function isGenitiveArticle(word: string, { determiners, genitives, hasGenitiveS }: LanguagePack): boolean {
  return hasGenitiveS && genitives.has(word) && determiners.has(word);
}
