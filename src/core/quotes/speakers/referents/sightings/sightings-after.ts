import type { ActorIndex, Sighting } from './actor-index.ts';
import { firstEndingAfter } from './first-ending-after.ts';

/** Sightings that end after an offset, the nearest first. */
export function sightingsAfter(index: ActorIndex, offset: number, most: number): readonly Sighting[] {
  const first = firstEndingAfter(index.sightings, offset);
  return index.sightings.slice(first, first + most);
}
