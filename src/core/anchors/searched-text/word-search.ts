import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import type { EncodedWords } from './encode-words.ts';

/** A stretch of words, `end` exclusive, and how many words must be changed, added or dropped to make it the wanted. */
export type WordMatch = { readonly start: number; readonly end: number; readonly errors: number };

/**
 * The best matches of some words with at most so many errors, within the words `from` to `to` of the text. Of very many
 * that are equally good the first are given, 16 at least.
 */
export type WordSearch = (words: readonly string[], errors: number, from?: number, to?: number) => readonly WordMatch[];

/**
 * Approximate search by words: the bit-parallel search of `approx-string-match`, over one code unit a word.
 *
 *     const find = createWordSearch(encodeWords(['the', 'mayor', 'said']));
 *     find(['mayor', 'says'], 1)    // [{ start: 1, end: 2, errors: 1 }, { start: 1, end: 3, errors: 1 }]
 *
 * Letters would be the wrong measure: any two sentences of a language share half of them in some order, but few words.
 * Only stretches that have enough of the words are searched: of a long text that is little. Where every sentence is like
 * every other that is all of it, and each match is as dear as a small search: hence piece by piece, and not for long.
 */
export function createWordSearch({ text, codeOf }: EncodedWords): WordSearch {
  return (words, errors, from = 0, to = text.length) => {
    if (isMonotonous(words)) return [];
    const pattern = words.map(codeOf);
    const reach = { start: Math.max(0, from), end: Math.min(Math.max(from, to), text.length) };
    for (const most of budgetsOf(pattern, errors, reach)) {
      const best = bestIn(text, stretchesWithEnough(text, pattern, most, reach), pattern, most);
      if (best.length > 0) return best;
    }
    return [];
  };
}

/** The fewer errors, the fewer places are worth a search; and where one is found, those with more are not wanted. */
function budgetsOf(pattern: readonly number[], errors: number, { start, end }: Span): readonly number[] {
  return end - start <= 4 * pattern.length ? [errors] : [...new Set([errors >> 2, errors >> 1, errors])];
}

function bestIn(text: string, stretches: readonly Span[], pattern: readonly number[], errors: number): WordMatch[] {
  const wanted = String.fromCharCode(...pattern);
  let best: WordMatch[] = [];
  for (const { start, end, known } of piecesOf(stretches, pattern.length + errors)) {
    const least = best[0]?.errors ?? errors;
    // Of these there are enough: only better ones are of interest.
    const most = best.length < ENOUGH ? least : least - 1;
    if (most < 0) break;
    const found = search(text.slice(start, end), wanted, most);
    if ((found[0]?.errors ?? least) < least) best = [];
    for (const match of found) {
      if (match.end + start > known) best.push({ ...match, start: match.start + start, end: match.end + start });
    }
  }
  return best;
}

/** As many as anybody looks at. */
const ENOUGH = 16;

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

/** Matches that end up to the word `known` were seen in the piece before. */
type Piece = Span & { readonly known: number };

/** Each begins as far before the end of the last as a match may reach. */
function piecesOf(stretches: readonly Span[], reach: number): readonly Piece[] {
  const step = Math.max(PIECE, 2 * reach);
  return stretches.flatMap(({ start, end }) => {
    const count = Math.max(1, Math.ceil((end - start) / step));
    return Array.from({ length: count }, (_, nth) => {
      const known = start + nth * step;
      return { start: nth === 0 ? start : known - reach, end: Math.min(end, known + step), known };
    });
  });
}

/** In words. */
const PIECE = 512;

/**
 * Where matches may be, in order: `n` words with `k` errors have at least `n - k` of their words
 * among `n + k` of the text. Plain loops over the text, since this is done for each note.
 */
function stretchesWithEnough(
  text: string,
  pattern: readonly number[],
  errors: number,
  { start: from, end: to }: Span,
): readonly Span[] {
  const needed = pattern.length - errors;
  const length = pattern.length + errors;
  if (needed <= 0 || to - from <= 2 * length) return to > from ? [{ start: from, end: to }] : [];
  const wanted = new Uint8Array(Math.max(...pattern) + 1);
  for (const code of pattern) wanted[code] = 1;
  const seen: number[] = [];
  const stretches: { start: number; end: number }[] = [];
  for (let at = from; at < to; at++) {
    if (wanted[text.charCodeAt(at)] !== 1) continue;
    seen.push(at);
    const first = seen[seen.length - needed];
    if (first === undefined || at - first >= length) continue;
    const last = stretches.at(-1);
    const [start, end] = [Math.max(from, at - length + 1), Math.min(to, first + length)];
    if (last && start <= last.end + NEAR) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** In words: to begin a search anew costs as much as to search so many. */
const NEAR = 64;
