import type { Name } from '../../name.ts';

/**
 * Parts names one by one; the same list if none has parts.
 *
 *     partEach(names, (name) => partOne(text, name))
 *
 * @param part the parts of a name, in their order; `null`: it is one
 */
export function partEach(names: readonly Name[], part: (name: Name) => readonly Name[] | null): readonly Name[] {
  let parted: Name[] | null = null;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) continue;
    const parts = part(name);
    if (parts !== null) parted ??= names.slice(0, index);
    parted?.push(...(parts ?? [name]));
  }
  return parted ?? names;
}
