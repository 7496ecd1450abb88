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
  for (const [index, name] of names.entries()) {
    parted.push(...partOne(text, name, names[index + 1] ?? null));
  }
  return parted;
}

function partOne(text: string, name: Name, next: Name | null): readonly Name[] {
  const { left = '', right = '' } = PAIR.exec(text.slice(name.start, name.end))?.groups ?? {};
  const isList = next?.kind === 'organisation' && /^,? (?:and|or) (?:the )?$/.test(text.slice(name.end, next.start));
  if (name.kind !== 'organisation' || left === '' || !isList) return [name];
  const evidence = { rule: 'list', words: null };
  return [
    changeName(name, { end: name.start + left.length, evidence }),
    changeName(name, { start: name.end - right.length, evidence }),
  ];
}
