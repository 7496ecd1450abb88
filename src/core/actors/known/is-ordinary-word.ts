import { WORDS } from './known-words.ts';

/**
 * Says whether a word is an ordinary one, if not for its capital.
 *
 *     isOrdinaryWord('We’ve')   // true
 *     isOrdinaryWord('Byron')   // false
 */
export function isOrdinaryWord(word: string): boolean {
  return word.length === 1 || WORDS.common.has(word.toLowerCase().replace(/(?:n['’]t|['’](?:ve|re|ll|d|m|s))$/, ''));
}
