import type { LanguagePack } from '../../../languages/pack.ts';

/**
 * The word that leads to a name, in lower case and with its point, over the titles between; empty if there is none.
 *
 *     a spokesman for Mayor | Ada Byron          → for
 *     Halden’s | Ada Byron                       → halden’s
 *     the head of Halden Rail, | Ada Byron       → rail,
 *     Mayor | Ada Byron                          → none
 */
export function leadingWord(before: string, { titles }: LanguagePack): string {
  const words = before.toLowerCase().split(/\s+/);
  while (words.length > 0 && isTitle(words.at(-1) ?? '', titles)) words.pop();
  return words.at(-1) ?? '';
}

function isTitle(word: string, titles: ReadonlySet<string>): boolean {
  return word === '' || titles.has(word.replace(/\.$/, ''));
}
