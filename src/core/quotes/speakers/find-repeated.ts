import type { Heard } from './ranking/rank-speakers.ts';

/** Headline, and what may stand between it and the body. */
const HEAD_PARAGRAPHS = 2;
const FEWEST_WORDS = 3;
const MOST_IN_HEAD = 6;
const SHARE = 0.75;

/**
 * Finds the speech of the headline again in the body, where its speaker is named: shortened perhaps, or not to the letter.
 *
 *     “The dog ate it”: heist trial opens ¶ … “The dog simply ate it,” said Ada Byron.   → the second, for the first
 *     “Not guilty” ¶ … “I am guilty,” said Ada Byron.                                    → none: too few words
 *     “And this year?” ¶ … “This year it fell, and we saw it.”                           → none: in another order
 *
 * @returns For the number of a quote in the headline, the number of the quote that repeats it.
 */
export function findRepeated(heard: readonly Heard[]): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const inHead = heard.findIndex(({ place }) => place.paragraph >= HEAD_PARAGRAPHS);
  const last = Math.min(inHead === -1 ? heard.length : inHead, MOST_IN_HEAD);
  for (let at = 0; at < last; at++) {
    const words = wordsOf(heard[at]);
    if (words.length < FEWEST_WORDS) continue;
    const again = heard.findIndex(
      (other, index) =>
        index > at && other.place.paragraph > (heard[at]?.place.paragraph ?? 0) && repeats(words, wordsOf(other)),
    );
    if (again !== -1) repeated.set(at, again);
  }
  return repeated;
}

/** Whether most of the words stand in others in the same order, whatever else stands between. */
function repeats(words: readonly string[], others: readonly string[]): boolean {
  const lastPlaces = new Map(others.map((word, at) => [word, at]));
  let [next, found] = [0, 0];
  for (const word of words) {
    if ((lastPlaces.get(word) ?? -1) < next) continue;
    next = others.indexOf(word, next) + 1;
    found++;
  }
  return found >= SHARE * words.length;
}

function wordsOf(heard: Heard | undefined): readonly string[] {
  if (heard === undefined) return [];
  const { text, mark } = heard.place;
  return (
    text
      .slice(mark.inner.start, mark.inner.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
