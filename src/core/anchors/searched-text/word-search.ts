import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';

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
 * Only stretches that have enough of the words are searched: of a long text that is little.
 *
 * @param vocabulary all words that will be searched for
 */
export function createWordSearch({ numbers, numberOf }: NumberedWords, vocabulary: readonly string[]): WordSearch {
  const codes = new Map(vocabulary.map((word, index) => [word, (index % MOST_CODES) + 1]));
  const { text, hits } = encodeText(numbers, numberOf, codes);
  return (words, errors, from = 0, to = numbers.length) => {
    if (isMonotonous(words)) return [];
    const pattern = words.map((word) => codes.get(word) ?? 0);
    const reach = { from: Math.max(0, from), to: Math.min(Math.max(from, to), numbers.length) };
    let best: WordMatch[] = [];
    for (const { start, end } of stretchesWithEnough({ text, hits }, pattern, errors, reach)) {
      const least = best[0]?.errors ?? errors;
      const found = search(decode(text.subarray(start, end)), decode(pattern), least);
      if ((found[0]?.errors ?? least) < least) best = [];
      for (const match of found) best.push({ ...match, start: match.start + start, end: match.end + start });
    }
    return best;
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

/** The code of each word, and where there is one but 0. Plain loops, since this is done for each note. */
function encodeText(
  numbers: Uint32Array,
  numberOf: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): EncodedText {
  const codeOf = new Uint16Array(numberOf.size);
  for (const [word, code] of codes) codeOf[numberOf.get(word) ?? numberOf.size] = code;
  const text = new Uint16Array(numbers.length);
  const hits: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = codeOf[numbers[at] ?? 0] ?? 0;
    if (code === 0) continue;
    text[at] = code;
    hits.push(at);
  }
  return { text, hits };
}

type EncodedText = { readonly text: Uint16Array; readonly hits: readonly number[] };

function decode(codes: Uint16Array | readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < codes.length; start += 4096) {
    parts.push(String.fromCharCode(...codes.slice(start, start + 4096)));
  }
  return parts.join('');
}

/**
 * Where matches may be, in order and apart from each other: `n` words with `k` errors have at least `n - k` of their words
 * among `n + k` of the text.
 */
function stretchesWithEnough(
  { text, hits }: EncodedText,
  pattern: readonly number[],
  errors: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Span[] {
  const needed = pattern.length - errors;
  const length = pattern.length + errors;
  if (needed <= 0 || to - from <= 2 * length) return to > from ? [{ start: from, end: to }] : [];
  const wanted = new Uint8Array(Math.max(...pattern) + 1);
  for (const code of pattern) wanted[code] = 1;
  wanted[0] = 0;
  const seen: number[] = [];
  const stretches: { start: number; end: number }[] = [];
  for (const at of hits) {
    if (at < from || at >= to || wanted[text[at] ?? 0] !== 1) continue;
    seen.push(at);
    const first = seen[seen.length - needed];
    if (first === undefined || at - first >= length) continue;
    const last = stretches.at(-1);
    const [start, end] = [Math.max(from, at - length + 1), Math.min(to, first + length)];
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
