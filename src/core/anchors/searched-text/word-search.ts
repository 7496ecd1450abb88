import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import { finish, type Steps } from '../steps.ts';
import type { EncodedWords } from './encode-words.ts';

/** A stretch of words, `end` exclusive, and how many words must be changed, added or dropped to make it the wanted. */
export type WordMatch = { readonly start: number; readonly end: number; readonly errors: number };

/**
 * The best matches of some words with at most so many errors, within the words `from` to `to` of the text. Of very many
 * that are equally good the first are given, 16 at least.
 */
export type WordSearch = (words: readonly string[], errors: number, from?: number, to?: number) => readonly WordMatch[];

/** The same in the whole text, part by part. */
export type FindAnywhere = (words: readonly string[], errors: number) => Steps<readonly WordMatch[]>;

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
export function createWordSearch(text: EncodedWords): WordSearch {
  return (...asked) => finish(searchInSteps(text, ...asked));
}

/**
 * The same search in parts that take a few milliseconds each.
 *
 *     yield* searchInSteps(text, ['mayor', 'says'], 1)
 */
export function* searchInSteps(
  { text, codeOf, countOf }: EncodedWords,
  words: readonly string[],
  errors: number,
  from = 0,
  to = text.length,
): Steps<readonly WordMatch[]> {
  if (isMonotonous(words)) return [];
  const pattern = words.map(codeOf);
  const reach = { start: Math.max(0, from), end: Math.min(Math.max(from, to), text.length) };
  const isShort = pattern.length <= errors || reach.end - reach.start <= 4 * pattern.length;
  if (isShort) return yield* bestIn(text, reach.end > reach.start ? [reach] : [], pattern, errors);
  const there = words.reduce((sum, word) => sum + countOf(word), 0);
  if (there < pattern.length - errors) return [];
  const hits = hitsIn(text, pattern, reach);
  // The fewer errors, the fewer places are worth a search; and where one is found, those with more are not wanted.
  for (const most of new Set([errors >> 2, errors >> 1, errors])) {
    const best = yield* bestIn(text, stretchesWithEnough(hits, pattern.length, most, reach), pattern, most);
    if (best.length > 0) return best;
  }
  return [];
}

function* bestIn(
  text: string,
  stretches: readonly Span[],
  pattern: readonly number[],
  errors: number,
): Steps<WordMatch[]> {
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
    yield;
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
const PIECE = 256;

/** Where the words of the pattern stand. A plain loop, since it is done for each note. */
function hitsIn(text: string, pattern: readonly number[], { start, end }: Span): readonly number[] {
  const wanted = new Uint8Array(Math.max(...pattern) + 1);
  for (const code of pattern) wanted[code] = 1;
  const hits: number[] = [];
  for (let at = start; at < end; at++) if (wanted[text.charCodeAt(at)] === 1) hits.push(at);
  return hits;
}

/**
 * Where matches may be, in order: `n` words with `k` errors have at least `n - k` of their words among `n + k` of the text.
 */
function stretchesWithEnough(hits: readonly number[], words: number, errors: number, reach: Span): readonly Span[] {
  const needed = words - errors;
  const length = words + errors;
  const stretches: { start: number; end: number }[] = [];
  for (let nth = needed - 1; nth < hits.length; nth++) {
    const [first = 0, at = 0] = [hits[nth - needed + 1], hits[nth]];
    if (at - first >= length) continue;
    const last = stretches.at(-1);
    const [start, end] = [Math.max(reach.start, at - length + 1), Math.min(reach.end, first + length)];
    if (last && start <= last.end + NEAR) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** In words: to begin a search anew costs as much as to search so many. */
const NEAR = 64;
