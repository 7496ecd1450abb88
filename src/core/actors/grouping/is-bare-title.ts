import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../known/known-words.ts';
import { matchGivenName } from '../known/match-given-name.ts';
import { ROLE_NOUNS } from '../lists/words/nouns/role-nouns.ts';
import type { Form } from './form.ts';

const ROLES = parseWordList(ROLE_NOUNS);

/** The longest description that may stand for a name: "New Harbour Party Spokesperson". */
const MOST_WORDS = 4;

/**
 * Whether a person's name is only a title or an office that stands for who holds it.
 *
 *     the President; Harbour Agency Administrator; Norham MP   → true
 *     Ada Bishop, Cook                                         → false: surnames
 */
export function isBareTitle({ words, text }: Form): boolean {
  if (words.length === 1) return text.length > 3 && WORDS.title.has(text);
  if (words.length > MOST_WORDS) return false;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (!ROLES.has(last.toLowerCase()) && !WORDS.title.has(last) && last !== 'MP') return false;
  return !WORDS.surname.has(last) && matchGivenName(text.slice(0, text.indexOf(' '))) === null;
}
