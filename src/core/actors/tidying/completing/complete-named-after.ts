import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const CLOSING = parseWordList(CLOSING_NOUNS);

/**
 * Gives institutions that are named after a person or a place the noun that ends their name.
 *
 *     Ada Byron (person) Foundation for Bakers, Norham (place) Bank   → Ada Byron Foundation, Norham Bank
 *     In Norham (place) Bank of Velk fell                             → as it is: it is another place’s
 *     U.S. (place) Association                                        → as it is
 */
export function completeNamedAfter(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const end = name.kind === 'organisation' ? null : endOf(text, name);
    return end === null ? name : changeName(name, { end, kind: 'organisation' });
  });
}

function endOf(text: string, { start, end, kind }: Name): number | null {
  if (!text.startsWith(' ', end) || !startsWithCapital(text.slice(end + 1, end + 3))) return null;
  const { noun = '', link } = CLOSED.exec(text.slice(end, end + LONGEST_NOUN))?.groups ?? {};
  if (!CLOSING.has(noun) || (link !== undefined && kind === 'place')) return null;
  return /^[\p{Lu}.]+$/u.test(text.slice(start, end)) ? null : end + 1 + noun.length;
}

/** One word with a capital, whatever small word links it. */
const CLOSED = /^ (?<noun>\p{Lu}\p{Ll}+)(?![\p{L}\p{N}-]| \p{Lu})(?<link> (?:of|for) )?/u;

/** Longer than the longest of the nouns, and the link. */
const LONGEST_NOUN = 20;
