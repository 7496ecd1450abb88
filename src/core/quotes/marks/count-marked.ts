import type { Paragraph } from '../frame/paragraph.ts';
import { bareWords } from './bare-words.ts';
import type { Mark } from './mark.ts';
import { wordPairs } from './word-pairs.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** What an article's marks hold, and how many of them. */
export type Marked = {
  /** All that stands in a pair of marks, bare: how many pairs hold just this. */
  readonly same: ReadonlyMap<string, number>;
  /** Words and pairs of words: how many pairs of marks hold them. */
  readonly pairs: ReadonlyMap<string, number>;
};

/**
 * Counts what stands in an article's marks.
 *
 *     He said “never”. “Never again,” she said.   → pairs: never 2, again 1, "never again" 1
 */
export function countMarked(text: string, paragraphs: readonly Paragraph[]): Marked {
  const same = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { inner } of marksIn(paragraphs)) {
    const all = bareWords(text.slice(inner.start, inner.end));
    same.set(all, (same.get(all) ?? 0) + 1);
    const words = all.match(WORD) ?? [];
    for (const key of new Set([...wordPairs(words), ...words])) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return { same, pairs };
}

function marksIn(paragraphs: readonly Paragraph[]): Mark[] {
  const marks: Mark[] = [];
  for (const { frame } of paragraphs) for (const { mark } of frame.units) if (mark !== null) marks.push(mark);
  return marks;
}
