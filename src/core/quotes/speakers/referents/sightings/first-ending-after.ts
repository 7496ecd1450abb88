import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Sighting } from './actor-index.ts';

/** The index of the first sighting that ends after an offset: mentions hardly ever overlap, so that their ends ascend too. */
export function firstEndingAfter(sightings: readonly Sighting[], offset: number): number {
  return lowerBound(sightings, ({ mention }) => mention.end <= offset);
}
