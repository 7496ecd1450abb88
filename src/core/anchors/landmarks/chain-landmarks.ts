import { DISTANCES, type Landmarks, RUN_LENGTH } from './landmarks.ts';

/** A landmark found again: the word where the place may begin (or must end), and how far from it the place was. */
export type Bearing = { readonly at: number; readonly distance: number };

/** Where a place must be, in words: between two bearings. `null`: nothing is known of that side. */
export type Gap = { readonly before: Bearing | null; readonly after: Bearing | null };

/**
 * Finds the gap between an anchor's landmarks, of which those that stand in another order than they did are left out.
 *
 *     an article with a paragraph rewritten           → the words of that paragraph, and some beside it
 *     the same, and one landmark repeated far above   → the same: it is out of order
 *
 * Where an article ended near the place, its end is as good as a landmark.
 *
 * @param places where a landmark stands, `null` if nowhere or in several places
 * @param count how many words the text has
 */
export function chainLandmarks(
  { before, after }: Landmarks,
  places: (hash: number) => number | null,
  count: number,
): Gap {
  const found = [
    ...before.map((hash, index) => seen(hash, index, 'before')).reverse(),
    ...after.map((hash, index) => seen(hash, index, 'after')),
  ];
  const chain = longestRising(found.filter((each) => each !== null));
  const last = chain.findLast(({ side }) => side === 'before') ?? null;
  const first = chain.find(({ side }) => side === 'after') ?? null;
  return { before: last ?? endOfText(before.length, 0, first), after: first ?? endOfText(after.length, count, last) };

  function seen(hash: number, index: number, side: Sighting['side']): Sighting | null {
    const at = places(hash);
    if (at === null) return null;
    return { side, at: side === 'before' ? at + RUN_LENGTH : at, distance: DISTANCES[index] ?? 0 };
  }
}

type Sighting = Bearing & { readonly side: 'before' | 'after' };

/** There are fewer landmarks on a side where the text ended nearer than the next would have been; it should still. */
function endOfText(landmarks: number, at: number, other: Bearing | null): Bearing | null {
  const distance = DISTANCES[landmarks];
  if (distance === undefined || !other) return null;
  return Math.abs(at - other.at) <= 4 * (distance + other.distance) ? { at, distance } : null;
}

/** The longest part of a list in which the places rise; lists have 28 entries at most. */
function longestRising(found: readonly Sighting[]): readonly Sighting[] {
  const chains: (readonly Sighting[])[] = [];
  for (const each of found) {
    const earlier = chains.filter((chain) => (chain.at(-1)?.at ?? 0) <= each.at);
    chains.push([...longest(earlier), each]);
  }
  return longest(chains);
}

function longest(chains: readonly (readonly Sighting[])[]): readonly Sighting[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}
