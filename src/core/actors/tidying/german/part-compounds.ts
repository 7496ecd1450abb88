import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { isGermanBody } from './is-german-body.ts';

/** A name and a noun that a hyphen joins: "Norham-Aktie". */
const COMPOUND = /^(?<owner>\p{Lu}[\p{L}\p{N}]+)-(?:\p{Lu}\p{Ll}+-)*(?<noun>\p{Lu}\p{Ll}{2,})$/u;

/**
 * Takes off the noun of a German compound that begins with whom the article also names alone: the compound is what is
 * theirs.
 *
 *     Orrion … die Orrion-Aktie                    → Orrion
 *     Orrion … die Orrion-Stiftung                 → as it is: the noun of an institution
 *     Norham … Norham-Lichtenfeld (place)          → as it is
 */
export function partCompounds(text: string, names: readonly Name[]): readonly Name[] {
  const kinds = new Map(names.map(({ start, end, kind }) => [text.slice(start, end), kind]));
  const parted: Name[] = [];
  for (const name of names) parted.push(partOne(text, name, kinds));
  return parted;
}

function partOne(text: string, name: Name, kinds: ReadonlyMap<string, Name['kind']>): Name {
  if (name.kind === 'place') return name;
  const { owner = '', noun = '' } = COMPOUND.exec(text.slice(name.start, name.end))?.groups ?? {};
  const kind = kinds.get(owner);
  if (kind === undefined || kinds.has(noun) || isGermanBody(noun)) return name;
  return changeName(name, { end: name.start + owner.length, kind });
}
