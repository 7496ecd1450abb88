import { DESK_WORDS, NO_NAME_WORDS, ROLE_WORDS } from '../../words/authors/role-words.ts';
import { isFullName } from './is-full-name.ts';

/**
 * Whether words are the full name of a person and no title, desk or button.
 *
 *     isPerson('Ada Byron')          // true
 *     isPerson('Trending Editor')    // false
 *     isPerson('Fact Checked')       // false
 */
export function isPerson(name: string): boolean {
  return isFullName(name) && !name.toLowerCase().split(' ').some(isNoName);
}

function isNoName(word: string): boolean {
  return ROLE_WORDS.has(word) || DESK_WORDS.has(word) || NO_NAME_WORDS.has(word);
}
