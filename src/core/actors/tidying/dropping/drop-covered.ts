import type { Name } from '../../name.ts';

/**
 * Drops names that begin within the name before, which was completed over them.
 *
 *     [NPC([SP])], [Orrion, [Inc.]]   → NPC(SP); Orrion, Inc.
 */
export function dropCovered(_text: string, names: readonly Name[]): readonly Name[] {
  const kept: Name[] = [];
  for (const name of names) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
