import type { ActorIndex, Sighting } from './actor-index.ts';
import { firstEndingAfter } from './first-ending-after.ts';

/** Sightings that end at or before an offset, the nearest first. */
export function sightingsBefore(index: ActorIndex, offset: number, most: number): Sighting[] {
  const found: Sighting[] = [];
  for (let at = firstEndingAfter(index.sightings, offset) - 1; at >= 0 && found.length < most; at--) {
    const sighting = index.sightings[at];
    if (sighting !== undefined && sighting.mention.end <= offset) found.push(sighting);
  }
  return found;
}
