import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

/**
 * Gives people back a first name that was read as a name of its own: nothing stands between the two.
 *
 *     Wil (organisation) Karl Velk         → Wil Karl Velk
 *     Renfe (organisation) Karl Velk       → as they are: Renfe is known
 *     Norham (place) Karl Velk             → as they are
 */
export function joinGivenNames(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && isFirstOf(text, last, name))
      joined[joined.length - 1] = changeName(name, { start: last.start });
    else joined.push(name);
  }
  return joined;
}

/** Whether a name may be the first of the full name right behind it. */
function isFirstOf(text: string, { kind, start, end }: Name, full: Name): boolean {
  if (kind === 'place' || full.kind !== 'person' || full.start !== end + 1 || text.charAt(end) !== ' ') return false;
  const word = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !text.slice(full.start, full.end).includes(' ')) return false;
  return matchKnownName(word)?.kind !== 'organisation';
}
