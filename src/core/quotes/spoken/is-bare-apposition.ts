import { isFunctionWord } from '../../languages/is-function-word.ts';
import type { LanguagePack } from '../../languages/pack.ts';

/** "cellérier de l’abbaye", "présidente du club": a noun without its article, and what hangs on it. */
export function isBareApposition(words: string, pack: LanguagePack): boolean {
  const [first = '', second = ''] = words.toLowerCase().match(/\p{L}[\p{L}-]*['’]?/gu) ?? [];
  if (pack.kin.has(first) || pack.speakingNouns.has(first)) return true;
  const isLittle = isFunctionWord(first, pack) || pack.pronouns.has(first) || pack.negations.has(first);
  if (isLittle || pack.isAdverb(first) || pack.verbs.has(first) || /['’]$/.test(first)) return false;
  return pack.genitives.has(second) || pack.nounPrepositions.has(second);
}
