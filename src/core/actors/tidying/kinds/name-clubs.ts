import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { CLUB_WORDS } from '../../lists/words/in-names/club-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const WORDS = parseWordList(CLUB_WORDS);

/**
 * Makes clubs of names that begin as no person’s and no place’s does, and of people who are called as such a club is.
 *
 *     Real Norham (place) … Norham (person) scored    → organisations
 *     Real Norham … in Norham (place)                 → stays a place
 */
export function nameClubs(text: string, names: readonly Name[]): readonly Name[] {
  const towns = new Set<string>();
  for (const name of names) {
    const words = text.slice(name.start, name.end);
    if (clubWordOf(words) !== null) towns.add(words.slice(words.indexOf(' ') + 1));
  }
  if (towns.size === 0) return names;
  return changeNames(names, (name) => {
    const words = text.slice(name.start, name.end);
    const word = clubWordOf(words);
    const isClub = word === null ? name.kind === 'person' && towns.has(words) : name.kind !== 'organisation';
    return isClub ? changeName(name, { kind: 'organisation', evidence: { rule: 'club', words: word } }) : name;
  });
}

/** “Real” of “Real Norham”. */
function clubWordOf(words: string): string | null {
  const word = words.slice(0, Math.max(0, words.indexOf(' ')));
  return WORDS.has(word) ? word : null;
}
