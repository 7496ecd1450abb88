import type { LanguagePack } from '../../../languages/pack.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { wordBefore } from '../word-before.ts';

/**
 * Gives people back a first name that was read as a name of its own: nothing stands between the two, and before it no
 * “of the”, behind which stands whom the person belongs to.
 *
 *     Wil (organisation) Karl Velk         → Wil Karl Velk
 *     Renfe (organisation) Karl Velk       → as they are: Renfe is known
 *     Norham (place) Karl Velk             → as they are
 *     la segretaria della Wil Ada Velk     → as they are: hers is an office of Wil
 */
export function joinGivenNames(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && isFirstOf(text, last, name, pack))
      joined[joined.length - 1] = changeName(name, { start: last.start });
    else joined.push(name);
  }
  return joined;
}

/** Whether a name may be the first of the full name right behind it. */
function isFirstOf(text: string, first: Name, full: Name, pack: LanguagePack): boolean {
  const { kind, start, end } = first;
  if (kind === 'place' || full.kind !== 'person' || full.start !== end + 1 || text.charAt(end) !== ' ') return false;
  if (kind === 'organisation' && isOwner(text, first, pack)) return false;
  const word = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !text.slice(full.start, full.end).includes(' ')) return false;
  return matchKnownName(word)?.kind !== 'organisation';
}

/** “of the | Norham”, “dell’| Norham” */
function isOwner(text: string, name: Name, { prepositions, determiners }: LanguagePack): boolean {
  const word = wordBefore(text, name) ?? '';
  return (
    prepositions.has(word) ||
    determiners.has(word) ||
    /\p{L}['’]$/u.test(text.slice(Math.max(0, name.start - 2), name.start))
  );
}
