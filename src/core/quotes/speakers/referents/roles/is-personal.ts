import { roleWordsOf } from '../../../../actors/roles/vocabulary/role-words-of.ts';
import { isBody } from '../../../../languages/kin.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';

const PERSONAL: ReadonlySet<string> = new Set(['person', 'kin', 'age']);

/**
 * Whether a noun says what a person is.
 *
 *     husband, judge, teenager   → it does
 *     company, bridge            → it does not
 *
 * @param noun in lower case
 */
export function isPersonal(noun: string, pack: LanguagePack): boolean {
  const kin = kinOf(noun, pack);
  return kin === null ? PERSONAL.has(roleWordsOf(pack).sortOf(noun)) : !isBody(kin);
}
