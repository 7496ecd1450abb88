/** Each two words that follow each other; one word alone stands for itself: `a b c` has `a b` and `b c`. */
export function wordPairs(words: readonly string[]): string[] {
  return words.length === 1 ? [...words] : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
