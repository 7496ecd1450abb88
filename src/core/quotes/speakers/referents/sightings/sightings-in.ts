import type { Span } from '../../../../text/span.ts';
import type { ActorIndex, Sighting } from './actor-index.ts';
import { firstEndingAfter } from './first-ending-after.ts';

/** Sightings that overlap a stretch of text, in text order. */
export function sightingsIn(index: ActorIndex, stretch: Span): Sighting[] {
  const found: Sighting[] = [];
  for (let at = firstEndingAfter(index.sightings, stretch.start); at < index.sightings.length; at++) {
    const sighting = index.sightings[at];
    if (sighting === undefined || sighting.mention.start >= stretch.end) break;
    if (sighting.mention.end > stretch.start) found.push(sighting);
  }
  return found;
}
