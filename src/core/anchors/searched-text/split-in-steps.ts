import type { Steps } from '../steps.ts';
import { splitWords, type Word } from './split-words.ts';

/**
 * The words of a long folded text, as `splitWords` gives them, some at a time.
 *
 *     finish(splitInSteps('We won, said Ada.')).length   // 4
 */
export function* splitInSteps(text: string): Steps<readonly Word[]> {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + PART);
    const end = space < 0 ? text.length : space;
    for (const word of splitWords(text.slice(start, end), start)) words.push(word);
    start = end;
    yield;
  }
  return words;
}

/** In UTF-16 code units; no word has a space. */
const PART = 16_384;
