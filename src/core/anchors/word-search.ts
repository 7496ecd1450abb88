import search from 'approx-string-match';

/** A stretch of words, `end` exclusive, and how many words must be changed, added or dropped to make it the wanted. */
export type WordMatch = { readonly start: number; readonly end: number; readonly errors: number };

/** The best matches of some words with at most so many errors, within the words `from` to `to` of the text. */
export type WordSearch = (words: readonly string[], errors: number, from?: number, to?: number) => readonly WordMatch[];

/** A text's words as numbers, each word its own. */
export type NumberedWords = { readonly numbers: Uint32Array; readonly numberOf: ReadonlyMap<string, number> };

/**
 * Numbers the words of a text, so that it can be searched many times.
 *
 *     numberWords(['to', 'be', 'or', 'not', 'to', 'be']).numbers   // [0, 1, 2, 3, 0, 1]
 */
export function numberWords(words: readonly string[]): NumberedWords {
  const numberOf = new Map<string, number>();
  const numbers = new Uint32Array(words.length);
  for (const [index, word] of words.entries()) {
    const number = numberOf.get(word) ?? numberOf.size;
    numberOf.set(word, number);
    numbers[index] = number;
  }
  return { numbers, numberOf };
}

/**
 * Approximate search by words: the bit-parallel search of `approx-string-match`, over one code unit a word.
 *
 *     const find = createWordSearch(numberWords(['the', 'mayor', 'said']), ['mayor', 'says']);
 *     find(['mayor', 'says'], 1)    // [{ start: 1, end: 2, errors: 1 }, { start: 1, end: 3, errors: 1 }]
 *
 * Letters would be the wrong measure: any two sentences of a language share half of them in some order, but few words.
 *
 * @param vocabulary all words that will be searched for
 */
export function createWordSearch({ numbers, numberOf }: NumberedWords, vocabulary: readonly string[]): WordSearch {
  const codes = new Map(vocabulary.map((word, index) => [word, (index % MOST_CODES) + 1]));
  const text = encodeText(numbers, numberOf, codes);
  const encode = (words: readonly string[]) => words.map((word) => String.fromCharCode(codes.get(word) ?? 0)).join('');
  return (words, errors, from = 0, to = numbers.length) => {
    if (isMonotonous(words)) return [];
    const start = Math.max(0, from);
    return search(text.slice(start, Math.max(start, to)), encode(words), errors).map((match) => ({
      start: match.start + start,
      end: match.end + start,
      errors: match.errors,
    }));
  };
}

/**
 * Words that repeat themselves match at every step of a text like them, each match as dear as a search: none is tried.
 *
 *     'ha ha ha ha'                        → monotonous
 *     'the boats, the nets and the men'    → not
 */
function isMonotonous(words: readonly string[]): boolean {
  const different = new Set(words).size;
  return different * 3 < words.length && different < 60;
}

/** Code units but 0, which stands for all words that are not searched for. */
const MOST_CODES = 0xffff;

function encodeText(
  numbers: Uint32Array,
  numberOf: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): string {
  const codeOf = new Uint16Array(numberOf.size);
  for (const [word, code] of codes) codeOf[numberOf.get(word) ?? numberOf.size] = code;
  const parts: string[] = [];
  for (let start = 0; start < numbers.length; start += 4096) {
    parts.push(
      String.fromCharCode(...Array.from(numbers.subarray(start, start + 4096), (number) => codeOf[number] ?? 0)),
    );
  }
  return parts.join('');
}
