import type { Kin } from './kin.ts';
import type { LanguagePack } from './pack.ts';

const SHORTEST_TAIL = 5;

/**
 * What a noun says that its bearer is; of a compound, what its last part says.
 *
 *     kinOf('verkehrsminister', GERMAN_PACK)   // 'minister'
 *     kinOf('verkehr', GERMAN_PACK)            // null
 *
 * @param noun in lower case
 */
export function kinOf(noun: string, { kin }: LanguagePack): Kin | null {
  const known = kin.get(noun);
  if (known !== undefined) return known;
  for (let from = 1; from <= noun.length - SHORTEST_TAIL; from++) {
    const tail = kin.get(noun.slice(from));
    if (tail !== undefined) return tail;
  }
  return null;
}
