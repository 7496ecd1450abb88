import { ROLE_FAMILIES } from '../lists/words/nouns/role-families.ts';

const KINDRED = gather();

/**
 * Nouns that may say of the same person what another says.
 *
 *     lawyer   → advocate, attorney, barrister, …
 *     table    → none
 */
export function kindredNouns(noun: string): ReadonlySet<string> {
  return KINDRED.get(noun) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function gather(): ReadonlyMap<string, ReadonlySet<string>> {
  const kindred = new Map<string, Set<string>>();
  for (const line of ROLE_FAMILIES.trim().split('\n')) {
    const family = line.split(' ');
    for (const noun of family) {
      const own = kindred.get(noun) ?? new Set();
      for (const other of family) if (other !== noun) own.add(other);
      kindred.set(noun, own);
    }
  }
  return kindred;
}
