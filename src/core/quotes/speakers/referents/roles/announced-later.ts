import type { Actor } from '../../../../actors/actor.ts';
import { isBody } from '../../../../languages/kin.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { sightingsAfter } from '../sightings/sightings-after.ts';
import { introductionOf } from './introduction-of.ts';

const MOST_SIGHTINGS = 12;
const SHORTEST = 4;

/**
 * The person whom a headline calls by a role alone, and the article then by name; `null` if the words stand further down.
 *
 *     Minister denies “panic” ¶ Trade minister Ada Byron said …          → Ada Byron
 *     Minister denies “panic” ¶ The engineer Ada Byron said …            → null: introduced as something else
 *
 * @param head The role's noun, in lower case.
 */
export function announcedLater(words: Span, head: string, { text, index, pack }: Resolution): Actor | null {
  const kin = kinOf(head, pack);
  if (head.length < SHORTEST || (kin !== null && isBody(kin)) || text.slice(0, words.start).includes('\n\n'))
    return null;
  const later = sightingsAfter(index, words.end, MOST_SIGHTINGS);
  const introduced = later.find(
    (sighting) => sighting.actor.kind === 'person' && introductionOf(text, sighting, pack).words.includes(head),
  );
  return introduced?.actor ?? null;
}
