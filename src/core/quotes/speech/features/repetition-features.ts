import type { Place } from '../../constructs/construct.ts';
import { bareWords } from '../../marks/bare-words.ts';
import { wordPairs } from '../../marks/word-pairs.ts';
import type { Inside } from './inside.ts';

const MOST_SAME = 4;

/**
 * Whether the words stand in other marks too: a headline's words that somebody says below are speech, the same words
 * in marks of their own again and again a term.
 */
export function repetitionFeatures({ text, mark, paragraph, cast }: Place, inside: Inside): string[] {
  const { length, capitals, words } = inside;
  const same = cast.marked.same.get(bareWords(text.slice(mark.inner.start, mark.inner.end))) ?? 0;
  const echo = echoOf(wordPairs(words.map((word) => word.toLowerCase())), cast.marked.pairs);
  const isHeadline = paragraph === 0;
  return [
    `same|${Math.min(same, MOST_SAME)}|${length}|${capitals}`,
    `echo|${echo}|${isHeadline}`,
    `echo|${echo}|${length}|${isHeadline}`,
    `echo|${echo}|${capitals}`,
    `echo|${echo}|${same > 1}|${length}`,
  ];
}

/** How many of the pairs stand in more marks than their own. */
function echoOf(pairs: readonly string[], counts: ReadonlyMap<string, number>): string {
  const again = pairs.filter((pair) => (counts.get(pair) ?? 0) > 1).length;
  if (again === 0) return 'none';
  if (again === pairs.length) return 'all';
  return again * 2 >= pairs.length ? 'half' : 'some';
}
