import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/**
 * Takes the verb off a surname where a headline writes both with a capital: the surname is somebody's in the article.
 *
 *     Ada Byron … Byron Hesitates   → Byron
 *     Ada Byron … Byron Jones       → Byron Jones, since Jones is a surname too
 */
export function trimVerbs(text: string, names: readonly Name[]): readonly Name[] {
  if (!names.some((name) => verbOf(text, name) !== null)) return names;
  const bearers = new Map<string, Set<string>>();
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).split(' ');
    const [given = '', surname = ''] = [words[0], words.at(-1)];
    if (kind !== 'person' || words.length < 2) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(given));
  }
  return changeNames(names, (name) => {
    const verb = verbOf(text, name);
    if (verb === null || bearers.get(verb)?.size !== 1) return name;
    const end = name.end - verb.length - 1;
    return bearers.has(text.slice(name.start, end)) ? changeName(name, { end }) : name;
  });
}

/** "Hesitates", second of two words; no list of verbs is needed, since hardly anybody bears a surname as a given name. */
function verbOf(text: string, { kind, start, end }: Name): string | null {
  if (kind !== 'person' || !text.startsWith('s', end - 1)) return null;
  const [, second = '', third] = text.slice(start, end).split(' ');
  return third === undefined && /^\p{Lu}\p{Ll}+s$/u.test(second) && !WORDS.surname.has(second) ? second : null;
}
