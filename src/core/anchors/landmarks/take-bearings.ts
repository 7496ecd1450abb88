import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { IndexedText } from '../searched-text/indexed-text.ts';
import { type Bearing, chainLandmarks, type Gap } from './chain-landmarks.ts';
import { DISTANCES, hashRun, type Landmarks, RUN_LENGTH } from './landmarks.ts';

/** What an anchor's landmarks say of a text. */
export type Bearings = {
  /** Whether enough of the landmarks stand in the text for it to be the same article, however edited. */
  readonly isSameArticle: boolean;
  /** Whether there are landmarks enough to say that it is another one. */
  readonly isOtherArticle: boolean;
  /** Whether the words `first` to `last` (exclusive) stand where the nearest landmarks say, or one of two that disagree. */
  holds(first: number, last: number): boolean;
  /**
   * The same by landmarks outside a stretch around the words, in the order they had: nothing was moved. Those inside
   * come along when the stretch is moved, or when one like it stands elsewhere.
   */
  holdsInPlace(first: number, last: number, stretch: Span): boolean;
  /** How many landmarks fall inside the stretch, and how many of them stand there, just as far from the words as they did. */
  within(first: number, last: number, stretch: Span): { readonly all: number; readonly standing: number };
  /** Where the place must be if nothing was moved. */
  gap(): Gap;
};

/**
 * Looks for an anchor's landmarks in a text; `null` if it has none.
 *
 *     an article with its lede rewritten      → isSameArticle, holds between the nearest landmarks that are left
 *     another article                         → isOtherArticle, holds nowhere
 */
export function takeBearings(text: IndexedText, landmarks: Landmarks | null): Bearings | null {
  const all = landmarks ? [...landmarks.before, ...landmarks.after] : [];
  if (!landmarks || all.length === 0) return null;
  const runs = text.runs();
  const found = all.filter((hash) => runs.has(hash)).length;
  const isSameArticle = found >= LEAST_FOUND && found >= all.length * LEAST_SHARE;
  const left = nearest(landmarks.before, runs, RUN_LENGTH);
  const right = nearest(landmarks.after, runs, 0);
  return {
    isSameArticle,
    isOtherArticle: !isSameArticle && all.length >= ENOUGH_TO_TELL,
    holds: (first, last) => isSameArticle && standsBetween(left, right, first, last),
    holdsInPlace: (first, last, { start, end }) => {
      const outside = (hash: number) => {
        const at = runs.get(hash) ?? null;
        return at !== null && (at + RUN_LENGTH <= start || at >= end) ? at : null;
      };
      const { before, after } = chainLandmarks(landmarks, outside, text.words().length);
      return isSameArticle && standsBetween(before, after, first, last);
    },
    within: (first, last, stretch) => landmarksWithin(text.wordList(), landmarks, { start: first, end: last }, stretch),
    gap: once(() => chainLandmarks(landmarks, (hash) => runs.get(hash) ?? null, text.words().length)),
  };
}

function landmarksWithin(words: readonly string[], { before, after }: Landmarks, place: Span, { start, end }: Span) {
  const sought = DISTANCES.flatMap((distance, index) => [
    { hash: before[index], at: place.start - distance - RUN_LENGTH },
    { hash: after[index], at: place.end + distance },
  ]).filter(({ hash, at }) => hash !== undefined && at >= start && at + RUN_LENGTH <= end);
  const standing = sought.filter(({ hash, at }) => hashRun(words, at) === hash);
  return { all: sought.length, standing: standing.length };
}

/** Articles of one publisher share boilerplate: less than this is no sign of the same article. */
const LEAST_SHARE = 0.15;
const LEAST_FOUND = 2;

/** In a short article an edit may take all of a few landmarks. */
const ENOUGH_TO_TELL = 6;

/** Runs that stand in several places lead nowhere. */
function nearest(hashes: readonly number[], runs: ReadonlyMap<number, number | null>, length: number): Bearing | null {
  for (const [index, hash] of hashes.entries()) {
    const at = runs.get(hash) ?? null;
    if (at !== null) return { at: at + length, distance: DISTANCES[index] ?? 0 };
  }
  return null;
}

/** Of a moved paragraph one side may come along and one stay: then either will do. */
function standsBetween(left: Bearing | null, right: Bearing | null, first: number, last: number): boolean {
  if (left && right && !disagree(left, right)) return first >= left.at && last <= right.at;
  const nearLeft = left !== null && isNear(first - left.at, left.distance);
  const nearRight = right !== null && isNear(right.at - last, right.distance);
  return nearLeft || nearRight;
}

function disagree(left: Bearing | null, right: Bearing | null): boolean {
  return left !== null && right !== null && left.at > right.at;
}

function isNear(gap: number, distance: number): boolean {
  return gap >= 0 && gap <= 2 * distance + 8;
}
