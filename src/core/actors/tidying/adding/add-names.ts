import type { Name } from '../../name.ts';

/**
 * Adds names that were found in a text, in its order, where none stands yet; all of them come in the text's order.
 *
 *     [Ada Orr] left Norham, found Orr and Norham   → Ada Orr, Norham
 */
export function addNames(names: readonly Name[], found: readonly Name[]): readonly Name[] {
  const added: Name[] = [];
  let next = 0;
  for (const name of found) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) >= name.end) added.push(name);
  }
  return added.length === 0 ? names : [...names, ...added].sort((one, other) => one.start - other.start);
}
