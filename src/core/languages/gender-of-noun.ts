import type { LanguagePack } from './pack.ts';

/**
 * What a noun in lower case says about the gender of whom it names.
 *
 *     spokeswoman, Sprecherin   → female
 *     spokesman                 → male
 *     spokesperson, Sprecher    → `null`: either
 */
export function genderOfNoun(noun: string, pack: LanguagePack): 'female' | 'male' | null {
  if (pack.feminineNoun.test(noun)) return 'female';
  return pack.masculineNoun.test(noun) ? 'male' : null;
}
