/**
 * What stood at some distance from a place, as hashes of four words: enough to tell an edited article from another
 * one, and where in it the place must be, when the words close by are gone. `before[0]` ended `DISTANCES[0]` words
 * before the place, `after[0]` began as many words after it; near the ends of a text there are fewer.
 */
export type Landmarks = { readonly before: readonly number[]; readonly after: readonly number[] };

/** In words. Close ones place exactly, far ones outlive the rewriting of whole paragraphs. */
export const DISTANCES = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768] as const;

/** How many words a landmark has. */
export const RUN_LENGTH = 4;

/**
 * The landmarks around the words `first` to `last` (exclusive) of a text.
 *
 *     describeLandmarks(words, 0, 3).before   // []: the text begins here
 */
export function describeLandmarks(words: readonly string[], first: number, last: number): Landmarks {
  const before = DISTANCES.map((distance) => first - distance - RUN_LENGTH).filter((start) => start >= 0);
  const after = DISTANCES.map((distance) => last + distance).filter((start) => start + RUN_LENGTH <= words.length);
  const hashAt = (start: number) => hashRun(words, start);
  return { before: before.map(hashAt), after: after.map(hashAt) };
}

/**
 * A number from 0 to 2³² − 1 for the four words from `start` on; their order counts (FNV-1a over code units).
 *
 *     hashRun(['the', 'mayor', 'said', 'on'], 0) === hashRun(['mayor', 'the', 'said', 'on'], 0)   // false
 */
export function hashRun(words: readonly string[], start: number): number {
  let hash = 0x811c9dc5;
  for (let nth = start; nth < start + RUN_LENGTH; nth++) {
    const word = words[nth] ?? '';
    for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
