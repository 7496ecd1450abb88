import type { Name } from '../name.ts';

/**
 * Changes names one by one; they stay in their order. Pushes them, as all who hand on names do: V8 compiles for one
 * kind of array, and `map` makes another kind once it is compiled itself.
 *
 *     changeNames(names, (name) => changeName(name, { kind: 'person' }))
 */
export function changeNames(names: readonly Name[], change: (name: Name) => Name): Name[] {
  const changed: Name[] = [];
  for (const name of names) changed.push(change(name));
  return changed;
}
