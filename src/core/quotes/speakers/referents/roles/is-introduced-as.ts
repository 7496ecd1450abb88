import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * Whether the words around a name, in lower case, say that its bearer is what a role says, or as old.
 *
 *     isIntroducedAs(', a sprinter from norham', 'sprinter', pack)   // true
 *     isIntroducedAs(', 24, won', '24-year-old', pack)               // true
 *     isIntroducedAs(', 2400 metres', '24-year-old', pack)           // false
 */
export function isIntroducedAs(introduction: string, head: string, { agedNoun }: LanguagePack): boolean {
  if (introduction.includes(head)) return true;
  const age = agedNoun.exec(head)?.[1];
  return age !== undefined && introduction.split(/[^\p{L}\p{N}]+/u).includes(age);
}
