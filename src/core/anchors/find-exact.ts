import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { compareContext, type SideLikeness } from './compare-context.ts';
import { CONTEXT_LENGTH } from './describe-anchor.ts';
import { findOccurrences } from './find-occurrences.ts';
import { type FoldedQuote, foldQuote } from './fold-quote.ts';
import type { IndexedText } from './indexed-text.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { once } from './once.ts';
import { type Bearings, takeBearings } from './take-bearings.ts';

/** What is looked for, and in what. */
type Search = {
  readonly text: IndexedText;
  readonly anchor: Anchor;
  readonly quote: FoldedQuote;
  readonly bearings: () => Bearings | null;
};

/** A place where the words stand, and what of their context stands beside it. */
type Place = { readonly at: number; readonly before: SideLikeness; readonly after: SideLikeness };

/**
 * Finds the place where an anchor's words stand unchanged, typography aside.
 *
 *     'She said no.' after a new paragraph              → there: its context came along
 *     'He' (once 9 times, now 8), context gone          → null: this may be any of them
 */
export function findExact(text: IndexedText, anchor: Anchor, quote: FoldedQuote): AnchorMatch | null {
  const search = { text, anchor, quote, bearings: once(() => takeBearings(text, anchor.landmarks)) };
  const offsets = findOccurrences(text.folded().text, quote);
  const best = bestPlace(search, offsets);
  const state = best && trustIn(search, best, offsets);
  if (!best || !state) return null;
  const { sourceStart, sourceEnd } = text.folded();
  return { start: sourceStart(best.at), end: sourceEnd(best.at + quote.exact.length), state };
}

/** Of the places the one with the most of the context, of equals the one nearest to where the words once stood. */
function bestPlace(search: Search, offsets: readonly number[]): Place | null {
  const { text, anchor, quote } = search;
  const folded = text.folded();
  const position = folded.foldedOffset(anchor.position.start);
  const nearest = offsets.toSorted((a, b) => Math.abs(a - position) - Math.abs(b - position));
  const places = mostAlike(folded.text, nearest, quote).map((at) => placeAt(folded.text, at, quote));
  const supported = places.map((place) => ({ place, support: support(search, place, places.length > 1) }));
  const best = supported.reduce<(typeof supported)[number] | null>(
    (first, next) => (first && first.support >= next.support ? first : next),
    null,
  );
  return best?.place ?? null;
}

/** Comparing by words is dear: of very many places only those are compared that share most letters beside them. */
function mostAlike(text: string, offsets: readonly number[], quote: FoldedQuote): readonly number[] {
  if (offsets.length <= MOST_PLACES) return offsets;
  const shared = new Map(offsets.map((at) => [at, sharedLetters(text, at, quote)]));
  return offsets.toSorted((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0)).slice(0, MOST_PLACES);
}

const MOST_PLACES = 12;

function sharedLetters(text: string, at: number, { prefix, exact, suffix }: FoldedQuote): number {
  const before = text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
  const after = text.slice(at + exact.length, at + exact.length + suffix.length + 1).trimStart();
  let ahead = 0;
  while (ahead < suffix.length && suffix[ahead] === after[ahead]) ahead++;
  let behind = 0;
  while (behind < prefix.length && prefix.at(-1 - behind) === before.at(-1 - behind)) behind++;
  return ahead + behind;
}

/** A little more than the context is looked at, so that an added word does not push one out. */
const SLACK = 16;

function placeAt(text: string, at: number, { prefix, exact, suffix }: FoldedQuote): Place {
  const end = at + exact.length;
  return {
    at,
    before: compareContext(prefix, text.slice(Math.max(0, at - prefix.length - SLACK), at).trimEnd()),
    after: compareContext(suffix, text.slice(end, end + suffix.length + SLACK).trimStart()),
  };
}

/** Context first, then what the landmarks say, then whether paragraphs begin and end where they did. */
function support(search: Search, place: Place, isOneOfSeveral: boolean): number {
  const context = place.before.share + place.after.share;
  if (!isOneOfSeveral) return context;
  const breaks = breaksAt(search, place.at);
  return context + (isHeld(search, place.at) ? 0.5 : 0) + 0.25 * (Number(breaks.before) + Number(breaks.after));
}

function isHeld({ text, quote, bearings }: Search, at: number): boolean {
  return bearings()?.holds(text.wordAt(at), text.wordAt(at + quote.exact.length)) ?? false;
}

/** Whether the paragraph begins and ends as far from the place as it did. */
function breaksAt({ text, anchor, quote }: Search, at: number): { before: boolean; after: boolean } {
  const { sourceStart, sourceEnd } = text.folded();
  const start = sourceStart(at);
  const end = sourceEnd(at + quote.exact.length);
  const before = text.source.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = text.source.slice(end, end + CONTEXT_LENGTH);
  return {
    before: isAlike(sinceBreak(before), sinceBreak(anchor.quote.prefix)),
    after: isAlike(untilBreak(after), untilBreak(anchor.quote.suffix)),
  };
}

function sinceBreak(before: string): number {
  return before.slice(before.lastIndexOf('\n') + 1).trim().length;
}

function untilBreak(after: string): number {
  const [line = ''] = after.split('\n', 1);
  return line.trim().length;
}

/** Typography may add or take a character. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 4 && (one === 0) === (other === 0);
}

/** How far the place can be trusted: `exact`, to be checked, or not at all. */
function trustIn(search: Search, place: Place, offsets: readonly number[]): AnchorMatch['state'] | null {
  if (isWhole(place, search.quote) && !search.bearings()?.isOtherArticle) {
    return isInPlace(search, place.at) || isIntact(search, place.at) ? 'exact' : 'changed';
  }
  const isLong = search.quote.exact.length >= LONG;
  return isLong ? trustInLong(search, place, offsets) : trustInShort(search, place, offsets);
}

/** In code units: from about six words on a phrase is seldom said twice. */
const LONG = 32;

/** Boilerplate is of about this length. */
const VERY_LONG = 64;

/** Many words speak for themselves, unless this is another article, where they may be boilerplate. */
function trustInLong(search: Search, place: Place, offsets: readonly number[]): AnchorMatch['state'] | null {
  const isOther = search.bearings()?.isOtherArticle ?? false;
  const sure = isInPlace(search, place.at) || isIntact(search, place.at) ? 'exact' : 'changed';
  if (isVouchedFor(place, 0.6)) return isOther ? 'changed' : sure;
  if (isHeld(search, place.at)) return sure;
  if (!isOnlyOne(search, offsets)) return null;
  if (!isOther) return sure;
  return search.quote.exact.length >= VERY_LONG ? 'changed' : null;
}

/** Few words are believed in their place, or with their paragraph around them, or as a paragraph of their own. */
function trustInShort(search: Search, place: Place, offsets: readonly number[]): AnchorMatch['state'] | null {
  const bearings = search.bearings();
  if (isVouchedFor(place, 0.85) && !isRemnant(search, place, offsets)) {
    if (!bearings || isInPlace(search, place.at)) return 'exact';
    if (!bearings.isOtherArticle && isParagraphWhole(search, place.at)) {
      return isIntact(search, place.at) ? 'exact' : 'changed';
    }
  }
  if (!bearings?.isSameArticle || offsets.length < (search.anchor.occurrences ?? 1)) return null;
  if (isOnlyOne(search, offsets) && isParagraph(search, place.at)) return 'exact';
  const held = offsets.filter((at) => isInPlace(search, at));
  return held.length === 1 && held[0] === place.at ? 'exact' : null;
}

function isOnlyOne({ anchor }: Search, offsets: readonly number[]): boolean {
  return offsets.length === 1 && (anchor.occurrences ?? 1) <= 1;
}

function isInPlace({ text, quote, bearings }: Search, at: number): boolean {
  const first = text.wordAt(at);
  const last = text.wordAt(at + quote.exact.length);
  return bearings()?.holdsInPlace(first, last, stretchAround(text, first, last)) ?? false;
}

/**
 * Nothing in the paragraph has changed, as far as landmarks tell: it may have been moved as a whole. A paragraph that is
 * only like it, with other names and numbers, is another.
 */
function isIntact({ text, quote, bearings }: Search, at: number): boolean {
  const first = text.wordAt(at);
  const last = text.wordAt(at + quote.exact.length);
  return bearings()?.isIntact(first, last, stretchAround(text, first, last)) ?? true;
}

/** The words of the paragraph, of a long one those that are near. */
function stretchAround(text: IndexedText, first: number, last: number): Span {
  const words = text.words();
  const { sourceStart, sourceEnd } = text.folded();
  const start = sourceStart(words[first]?.start ?? 0);
  const end = sourceEnd(words[last - 1]?.end ?? 0);
  const begin = text.source.lastIndexOf('\n', start) + 1;
  const stop = text.source.indexOf('\n', end);
  const { foldedOffset } = text.folded();
  return {
    start: Math.max(text.wordAt(foldedOffset(begin)), first - NEAR),
    end: Math.min(stop < 0 ? words.length : text.wordAt(foldedOffset(stop)), last + NEAR),
  };
}

/** In words. */
const NEAR = 64;

/** All of the context that stood in the same paragraph stands there still. */
function isParagraphWhole({ text, anchor, quote }: Search, at: number): boolean {
  const { prefix, suffix } = anchor.quote;
  const [lineAfter = ''] = suffix.split('\n', 1);
  const sides = foldQuote({ ...anchor.quote, prefix: prefix.slice(prefix.lastIndexOf('\n') + 1), suffix: lineAfter });
  const place = placeAt(text.folded().text, at, { ...quote, prefix: sides.prefix, suffix: sides.suffix });
  const before = sides.prefix === '' || place.before.share === 1;
  return before && (sides.suffix === '' || place.after.share === 1) && sides.prefix + sides.suffix !== '';
}

function isVouchedFor({ before, after }: Place, share: number): boolean {
  return [before, after].some((side) => side.share >= share && side.words >= 4);
}

/** In a text of a few words the context is short; all of it must stand. */
function isWhole({ before, after }: Place, { prefix, suffix }: FoldedQuote): boolean {
  return (before.share === 1 || prefix === '') && (after.share === 1 || suffix === '') && prefix + suffix !== '';
}

/** A word was cut out, and this is the same word some words further: one is missing, and a neighbour is another. */
function isRemnant({ text, anchor, quote }: Search, { at }: Place, offsets: readonly number[]): boolean {
  if (offsets.length >= (anchor.occurrences ?? 1)) return false;
  const folded = text.folded().text;
  const before = folded.slice(0, at).trimEnd().endsWith(quote.prefix.slice(-NEIGHBOUR));
  const after = folded
    .slice(at + quote.exact.length)
    .trimStart()
    .startsWith(quote.suffix.slice(0, NEIGHBOUR));
  return !before || !after;
}

/** In code units: about a word. */
const NEIGHBOUR = 6;

/** They were, and are, a paragraph of their own, such as a subhead. */
function isParagraph(search: Search, at: number): boolean {
  const { prefix, suffix } = search.anchor.quote;
  const breaks = breaksAt(search, at);
  return sinceBreak(prefix) === 0 && untilBreak(suffix) === 0 && breaks.before && breaks.after;
}
