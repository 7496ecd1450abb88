import type { Span } from '../../text/span.ts';
import type { Anchor } from '../anchor.ts';
import { type Bearings, takeBearings } from '../landmarks/take-bearings.ts';
import type { AnchorMatch } from '../match-anchor.ts';
import type { FoldedQuote } from '../searched-text/fold-quote.ts';
import type { IndexedText } from '../searched-text/indexed-text.ts';
import { splitWords } from '../searched-text/split-words.ts';
import {
  createWordSearch,
  type FindAnywhere,
  searchInSteps,
  type WordMatch,
  type WordSearch,
} from '../searched-text/word-search.ts';
import type { Steps } from '../steps.ts';
import { alignChunks } from './align-chunks.ts';

/** A stretch of words that may be the quote as it was edited, and how much of it and of its context is there. */
type Candidate = Span & {
  readonly quote: number;
  readonly before: number;
  readonly after: number;
  /** What the landmarks say; `null` if there are none. */
  readonly isHeld: boolean | null;
};

/** A stretch to be judged; of a long quote the share that is there has been counted. */
type Stretch = Span & { readonly share?: number };

/** The words of the quote and of its context, and the search for them. */
type Wanted = {
  readonly quote: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  readonly find: WordSearch;
  readonly findAnywhere: FindAnywhere;
  readonly bearings: Bearings | null;
  /** How many words the text has. */
  readonly count: number;
};

/**
 * Finds the place where an anchor's words stand edited: enough of them, beside enough of their context.
 *
 *     'The bridge will open in May.' → 'The bridge will reopen in late May.', same neighbours   → changed
 *     the same edit, but in another part of the article among other sentences                  → null: a look-alike
 */
export function* findChanged(text: IndexedText, anchor: Anchor, quote: FoldedQuote): Steps<AnchorMatch | null> {
  const [prefix, exact, suffix] = [wordsOf(quote.prefix), wordsOf(quote.exact), wordsOf(quote.suffix)];
  if (exact.length < FEWEST_WORDS) return null;
  const encoded = text.encoded();
  const find = createWordSearch(encoded);
  const findAnywhere: FindAnywhere = (words, errors) => searchInSteps(encoded, words, errors);
  const bearings = takeBearings(text, anchor.landmarks);
  const wanted = { quote: exact, prefix, suffix, find, findAnywhere, bearings, count: text.words().length };
  const borders = yield* findBorders(wanted);
  const stretches: Stretch[] = [...(yield* besideBorders(wanted, borders)), ...betweenBorders(wanted, borders)];
  stretches.push(...(yield* acrossInsertions(wanted, borders)));
  const best = yield* bestOf(wanted, stretches);
  return best ? { ...sourceSpan(text, best, quote.exact), state: 'changed' } : null;
}

/** Of one or two words too little is left when one is edited. */
const FEWEST_WORDS = 3;

/** Where the quote may begin and end, since its context does: as word offsets. */
type Borders = { readonly starts: readonly number[]; readonly ends: readonly number[] };

function* findBorders({ prefix, suffix, findAnywhere, count }: Wanted): Steps<Borders> {
  const before = prefix.length > 0 ? yield* findAnywhere(prefix, tolerated(prefix, 0.4)) : null;
  const after = suffix.length > 0 ? yield* findAnywhere(suffix, tolerated(suffix, 0.4)) : null;
  return {
    starts: before ? few(before).map((match) => match.end) : [0],
    ends: after ? few(after).map((match) => match.start) : [count],
  };
}

function tolerated(words: readonly string[], share: number): number {
  return Math.floor(words.length * share);
}

/** What matches everywhere tells nothing: a few are looked at. */
function few<T>(matches: readonly T[]): readonly T[] {
  return matches.slice(0, 16);
}

/** The best matches of the quote's own words after each start, before each end, and anywhere. */
function* besideBorders({ quote, find, findAnywhere }: Wanted, { starts, ends }: Borders): Steps<readonly Span[]> {
  if (quote.length > VERY_LONG) return [];
  const reach = quote.length * 2 + 4;
  const places = [
    ...starts.map((start) => ({ start: start - 2, end: start + reach })),
    ...ends.map((end) => ({ start: end - reach, end: end + 2 })),
  ];
  const matches: WordMatch[] = [];
  for (const { start, end } of places) {
    matches.push(...find(quote, tolerated(quote, 0.6), start, end));
    yield;
  }
  matches.push(...(yield* findAnywhere(quote, tolerated(quote, 0.6))));
  return few(matches).map((match) => ({ start: closest(starts, match.start), end: closest(ends, match.end) }));
}

function* acrossInsertions({ quote, findAnywhere }: Wanted, { starts, ends }: Borders): Steps<readonly Stretch[]> {
  const found = quote.length >= LONG ? yield* alignChunks(findAnywhere, quote) : null;
  if (!found || found.end - found.start > 3 * quote.length) return [];
  return [{ start: closest(starts, found.start), end: closest(ends, found.end), share: found.share }];
}

/** In words: longer quotes are also sought by their parts, the longest only so, since a search costs their length. */
const LONG = 24;
const VERY_LONG = 300;

/** Where the context ends is where the quote begins, if the search for the quote's own words came out close to it. */
function closest(borders: readonly number[], found: number): number {
  return borders.find((border) => Math.abs(border - found) <= 3) ?? found;
}

/** All that stands between the one context and the other. */
function betweenBorders({ quote }: Wanted, { starts, ends }: Borders): readonly Span[] {
  if (quote.length > VERY_LONG) return [];
  return starts.flatMap((start) => {
    const end = ends.find((each) => each > start && each - start <= quote.length * 2 + 4);
    return end === undefined ? [] : [{ start, end }];
  });
}

function* bestOf(wanted: Wanted, stretches: readonly Stretch[]): Steps<Candidate | null> {
  let best: Candidate | null = null;
  for (const stretch of distinct(stretches)) {
    const candidate = judge(wanted, stretch);
    if (isTrusted(candidate) && (best === null || score(candidate) > score(best))) best = candidate;
    yield;
  }
  return best;
}

/** Several ways lead to the same words. */
function distinct(stretches: readonly Stretch[]): readonly Stretch[] {
  const known = new Set<string>();
  return stretches.filter(({ start, end, share }) => {
    const key = `${start} ${end} ${share ?? ''}`;
    const isNew = end > start && !known.has(key);
    known.add(key);
    return isNew;
  });
}

function judge({ quote, prefix, suffix, find, bearings, count }: Wanted, { start, end, share }: Stretch): Candidate {
  const alike = (words: readonly string[], from: number, to: number) =>
    1 - (find(words, words.length, from, to)[0]?.errors ?? words.length) / words.length;
  return {
    start,
    end,
    quote: share ?? shareOfQuote(find(quote, quote.length, start, end), quote.length, end - start),
    before: prefix.length > 0 ? alike(prefix, start - prefix.length - 2, start) : Number(start === 0),
    after: suffix.length > 0 ? alike(suffix, end, end + suffix.length + 2) : Number(end === count),
    isHeld: bearings ? bearings.holds(start, end) : null,
  };
}

/** Words of the stretch beyond the best match at its longest are as wrong as errors within it. */
function shareOfQuote(matches: readonly WordMatch[], wanted: number, there: number): number {
  const longest = matches.reduce((most, match) => Math.max(most, match.end - match.start), 0);
  const errors = (matches[0]?.errors ?? wanted) + there - longest;
  return 1 - errors / Math.max(wanted, there);
}

/** Quote and context are judged apart: much of one does not make up for the other's absence. */
function isTrusted({ quote, before, after, isHeld }: Candidate): boolean {
  const better = Math.max(before, after);
  const worse = Math.min(before, after);
  if (isHeld === false) return quote >= 0.5 && (better >= 0.85 || worse >= 0.6);
  if (isHeld && quote >= 0.6) return true;
  return (quote >= 0.5 && better >= 0.6) || (quote >= 0.3 && worse >= 0.6);
}

/** The quote counts most: what lies between the two contexts may be more than the quote. */
function score({ quote, before, after, isHeld }: Candidate): number {
  return 3 * quote + Math.max(before, after) + 0.5 * Math.min(before, after) + (isHeld ? 0.5 : 0);
}

/** From the first word to the last, with the marks beside them that the quote had at its ends. */
function sourceSpan(text: IndexedText, { start, end }: Span, exact: string): Span {
  const folded = text.folded();
  const words = text.words();
  const first = words[start]?.start ?? 0;
  const last = words[end - 1]?.end ?? first;
  const lead = exact.length - exact.replace(/^[^\p{L}\p{N}\p{M}]+/u, '').length;
  const trail = exact.length - exact.replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;
  const before = /[^\p{L}\p{N}\p{M}\s]*$/u.exec(folded.text.slice(Math.max(0, first - lead), first))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}\p{M}\s]*/u.exec(folded.text.slice(last, last + trail))?.[0] ?? '';
  return { start: folded.sourceStart(first - before.length), end: folded.sourceEnd(last + after.length) };
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((each) => each.word);
}
