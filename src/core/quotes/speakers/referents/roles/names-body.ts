import { roleWordsOf } from '../../../../actors/roles/vocabulary/role-words-of.ts';
import { isBody } from '../../../../languages/kin.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * Whether a noun says what an organisation is, and no person can be.
 *
 *     party, bank, court   → it does
 *     developer, brewer    → no: somebody may be one
 *
 * @param noun in lower case
 */
export function namesBody(noun: string, pack: LanguagePack): boolean {
  const kin = kinOf(noun, pack);
  if (kin === null || !isBody(kin) || pack.agentNoun.test(noun)) return false;
  return roleWordsOf(pack).sortOf(noun) !== 'person';
}
