import { STOP_WORDS } from '../../words/stop-words.ts';

const LISTS: ReadonlyMap<string, string> = new Map(Object.entries(STOP_WORDS));

/** Each is made when it is asked for: a page that says its language truly needs one. */
const made = new Map<string, ReadonlySet<string>>();

/**
 * Which share of words in lower case are the commonest small ones of a language, between 0 and 1.
 *
 *     shareOfSmallWords(['the', 'harbour', 'is', 'open'], 'en')   // 0.5
 */
export function shareOfSmallWords(words: readonly string[], language: string): number {
  const known = smallWordsOf(language);
  return words.filter((word) => known.has(word)).length / words.length;
}

function smallWordsOf(language: string): ReadonlySet<string> {
  const known = made.get(language) ?? new Set(LISTS.get(language)?.split(' '));
  made.set(language, known);
  return known;
}
