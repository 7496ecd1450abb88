import type { LanguagePack } from '../../../../languages/pack.ts';

/** Letters before the words in which a first meeting is looked for. */
const REACH = 3000;
/** Words between a determiner and its noun. */
const WORDS_BETWEEN = 4;

/** How an article first speaks of somebody by a noun. */
export type Meeting = 'never' | 'the' | 'a' | 'whose' | 'bare';

/**
 * How the noun of a role stood in the article when it was first read: whom it met as “a source”, “the source” stays.
 * What a headline calls somebody without an article, the text says first.
 *
 *     A source close to the firm wrote to us. … “Correct,” the source said.   → a
 *     The engineer Ada Byron spoke. … “Correct,” the engineer said.           → the
 *     His teacher spoke. … “Correct,” the teacher said.                       → whose
 *     Judge walks out ¶ A judge walked out. … “Enough,” the judge said.       → a
 *     “Correct,” the engineer said.                                           → never
 *
 * @param head the noun, in lower case
 * @param start where the words of the role begin
 */
export function firstMeeting(head: string, start: number, text: string, pack: LanguagePack): Meeting {
  if (head.length === 0) return 'never';
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const headline = start > REACH ? 0 : before.indexOf('\n\n');
  let first: Meeting = 'never';
  for (let at = before.indexOf(head); at !== -1; at = before.indexOf(head, at + 1)) {
    if (isLetter(before.charAt(at - 1)) || isLetter(before.charAt(at + head.length))) continue;
    const meeting = determinerOf(before.slice(Math.max(0, at - 40), at), pack);
    if (meeting !== 'bare' || at > headline) return meeting;
    first = meeting;
  }
  return first;
}

function determinerOf(words: string, pack: LanguagePack): Meeting {
  const last = words.match(/[\p{L}\p{N}-]+['’]?|[.,;:!?“”"«»()\n]/gu) ?? [];
  for (let at = last.length - 1; at >= Math.max(0, last.length - 1 - WORDS_BETWEEN); at--) {
    const word = last[at] ?? '';
    if (pack.possessives.has(word)) return 'whose';
    if (pack.definites.has(word)) return 'the';
    if (pack.determiners.has(word)) return 'a';
    if (!isLetter(word.charAt(0)) || pack.prepositions.has(word)) return 'bare';
  }
  return 'bare';
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
