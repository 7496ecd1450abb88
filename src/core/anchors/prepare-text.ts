import { recallText } from './searched-text/recall-text.ts';

/**
 * What the search in a text needs of it, in parts that can be made one at a time: each takes some milliseconds for a
 * text of 100 KB, and the first search would have to make them all.
 *
 *     for (const prepare of prepareText(text)) prepare();
 */
export function prepareText(source: string): readonly (() => void)[] {
  const text = recallText(source);
  return [text.folded, text.foldedPassages, text.words, text.wordList, text.runs, text.encoded];
}
