import { diffArrays } from 'diff';

/** Some words in a row that stand in both texts, in the old one alone, or in the new one alone. */
export type WordChange = { readonly kind: 'kept' | 'gone' | 'new'; readonly words: string };

/**
 * Tells what became of some words: which of them still stand there, which are gone and which are new, in reading order.
 *
 *     compareWords('We won the vote.', 'We lost the vote.')
 *     // kept 'We', gone 'won', new 'lost', kept 'the vote.'
 *
 * By the difference algorithm of Myers (1986). Where more than `MOST` words came and went, nobody reads the difference:
 * there all is gone and all is new.
 */
export function compareWords(was: string, is: string): readonly WordChange[] {
  const [old, now] = [wordsIn(was), wordsIn(is)];
  const changes = diffArrays(old, now, { maxEditLength: MOST });
  if (changes === undefined) return [told('gone', old), told('new', now)];
  return changes.map(({ added, removed, value }) => told(added ? 'new' : removed ? 'gone' : 'kept', value));
}

const MOST = 400;

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function told(kind: WordChange['kind'], words: readonly string[]): WordChange {
  return { kind, words: words.join(' ') };
}
