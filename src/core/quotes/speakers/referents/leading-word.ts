import type { LanguagePack } from '../../../languages/pack.ts';

/**
 * The word that leads to a name, in lower case, over the titles between; empty where a point or nothing stands before it.
 *
 *     a spokesman for Mayor | Ada Byron          → for
 *     Halden’s | Ada Byron                       → halden’s
 *     the head of Halden Rail, | Ada Byron       → nothing
 */
export function leadingWord(before: string, { titles }: LanguagePack): string {
  const words = before.toLowerCase().split(/\s+/);
  while (words.length > 0 && isTitle(words.at(-1) ?? '', titles)) words.pop();
  return words.at(-1) ?? '';
}

function isTitle(word: string, titles: ReadonlySet<string>): boolean {
  return word === '' || titles.has(word.replace(/\.$/, ''));
}
