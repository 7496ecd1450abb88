import { once } from '../../text/once.ts';
import type { Anchor } from '../anchor.ts';
import { takeBearings } from '../landmarks/take-bearings.ts';
import type { AnchorMatch } from '../match-anchor.ts';
import { findOccurrences } from '../searched-text/find-occurrences.ts';
import type { FoldedQuote } from '../searched-text/fold-quote.ts';
import type { IndexedText } from '../searched-text/indexed-text.ts';
import { type ExactPlace, placeAt } from './exact-place.ts';
import { paragraphAround } from './paragraph-around.ts';
import { type ExactSearch, trustPlace } from './trust-place.ts';

/**
 * Finds the place where an anchor's words stand unchanged, typography aside.
 *
 *     'She said no.' after a new paragraph              → there: its context came along
 *     'He' (once 9 times, now 8), context gone          → null: this may be any of them
 */
export function findExact(text: IndexedText, anchor: Anchor, quote: FoldedQuote): AnchorMatch | null {
  const offsets = findOccurrences(text.folded().text, quote);
  const search = { text, anchor, quote, offsets, bearings: once(() => takeBearings(text, anchor.landmarks)) };
  const best = bestPlace(search);
  const state = best && trustPlace(search, best);
  if (!best || !state) return null;
  const { sourceStart, sourceEnd } = text.folded();
  return { start: sourceStart(best.at), end: sourceEnd(best.at + quote.exact.length), state };
}

/** Of the places the one with the most of the context, of equals the one nearest to where the words once stood. */
function bestPlace(search: ExactSearch): ExactPlace | null {
  const { text, anchor, quote, offsets } = search;
  const folded = text.folded();
  const position = folded.foldedOffset(anchor.position.start);
  const nearest = offsets.toSorted((a, b) => Math.abs(a - position) - Math.abs(b - position));
  const places = mostAlike(folded.text, nearest, quote).map((at) => placeAt(folded.text, at, quote));
  const supported = places.map((place) => ({ place, support: support(search, place) }));
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

/** Context first, then what the landmarks say, then whether the paragraph begins and ends where it did. */
function support({ text, anchor, quote, offsets, bearings }: ExactSearch, { at, before, after }: ExactPlace): number {
  const context = before.share + after.share;
  if (offsets.length === 1) return context;
  const [first, last] = [text.wordAt(at), text.wordAt(at + quote.exact.length)];
  const { beginsAlike, endsAlike, stretch } = paragraphAround(text, anchor, quote, at);
  const isHeld = bearings()?.holds(first, last) ?? false;
  const { standing } = bearings()?.within(first, last, stretch) ?? { standing: 0 };
  return context + (isHeld ? 0.5 : 0) + 0.25 * (Number(beginsAlike) + Number(endsAlike)) + standing;
}
