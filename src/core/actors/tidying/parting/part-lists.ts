import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

/** Two names and the comma between. */
const PAIR = /^(?<left>\p{Lu}[\p{L} ’']*), (?<right>\p{Lu}[\p{L} ’']*)$/u;

/**
 * Parts two organisations that a comma joins, where "and" and a third follow.
 *
 *     [Orrion Power, Norham Rail] and [Velk]   → three
 *     [Velk, Orr & Byron] and [Orrion]         → as it is
 */
export function partLists(text: string, names: readonly Name[]): readonly Name[] {
  const parted: Name[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) continue;
    if (leadsOn(text, name, names[index + 1])) parted.push(...part(text, name));
    else parted.push(name);
  }
  return parted;
}

/** Whether "and" and one more organisation follow an organisation. */
function leadsOn(text: string, { end, kind }: Name, next: Name | undefined): boolean {
  if (kind !== 'organisation' || next?.kind !== 'organisation') return false;
  return /^,? (?:and|or) (?:the )?$/.test(text.slice(end, next.start));
}

function part(text: string, name: Name): readonly Name[] {
  const { left = '', right = '' } = PAIR.exec(text.slice(name.start, name.end))?.groups ?? {};
  if (left === '') return [name];
  const evidence = { rule: 'list', words: null };
  return [
    changeName(name, { end: name.start + left.length, evidence }),
    changeName(name, { start: name.end - right.length, evidence }),
  ];
}
