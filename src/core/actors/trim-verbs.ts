import { WORDS } from './known-names.ts';
import type { Name } from './name.ts';

/**
 * Takes the verb off a surname where a headline writes both with a capital: the surname is somebody's in the article.
 *
 *     Ada Byron … Byron Hesitates   → Byron
 *     Ada Byron … Byron Jones → Byron Jones, since Jones is a surname too
 */
export function trimVerbs(text: string, names: readonly Name[]): Name[] {
  const bearers = new Map<string, Set<string>>();
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).split(' ');
    const [given = '', surname = ''] = [words[0], words.at(-1)];
    if (kind !== 'person' || words.length < 2) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(given));
  }
  return names.map((name) => {
    const [first = '', second = '', third] = text.slice(name.start, name.end).split(' ');
    const isVerb = third === undefined && mayBeVerb(second) && bearers.get(second)?.size === 1;
    return name.kind === 'person' && isVerb && bearers.has(first) ? { ...name, end: name.start + first.length } : name;
  });
}

/** "Hesitates"; no list of verbs is needed, since hardly anybody bears somebody else's surname as a given name. */
function mayBeVerb(word: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(word) && !WORDS.surname.has(word);
}
