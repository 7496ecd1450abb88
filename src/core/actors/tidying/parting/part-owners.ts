import { WORDS } from '../../known/known-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { partEach } from './part-each.ts';

/** An owner, and what of it has a name of its own. */
const OWNED = /^(?<owner>\p{Lu}.*)['’]s (?<part>\p{Lu}.*)$/u;

/**
 * Parts an English organisation from the one that it is a part of.
 *
 *     [Norham University’s Centre for Harbours]   → Norham University, Centre for Harbours
 *     [St Hilda’s School], [Orr’s Bank]           → as they are: no organisation owns them
 *     [United Women’s Institute]                  → as it is: women are none either
 */
export function partOwners(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => (name.kind === 'organisation' ? partOne(text, name) : null));
}

function partOne(text: string, name: Name): readonly Name[] | null {
  const words = text.slice(name.start, name.end);
  if (!words.includes('s ')) return null;
  const { owner = '', part = '' } = OWNED.exec(words)?.groups ?? {};
  if (!isOwner(owner) || !isBody(part)) return null;
  const evidence = { rule: 'owner', words: owner };
  return [
    changeName(name, { end: name.start + owner.length, evidence }),
    changeName(name, { start: name.end - part.length, evidence }),
  ];
}

/** Whether several words end with an organisation’s noun, or name a university by its town. */
function isOwner(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return name.startsWith('University of ') || (last.length < name.length && WORDS.organisation.has(last));
}

/** Whether several words name an organisation by its noun. */
function isBody(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.some((word) => WORDS.organisation.has(word));
}
