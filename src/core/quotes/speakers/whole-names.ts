import type { Span } from '../../text/span.ts';
import type { ActorIndex } from './referents/sightings/actor-index.ts';
import { sightingsIn } from './referents/sightings/sightings-in.ts';

/**
 * The words for a speaker with all of the names that they cut, unless a name takes in the reporting words.
 *
 *     the Union | of Norham Bakers said       → the Union of Norham Bakers
 *     Bus, Tram and | Ferry Union said        → Bus, Tram and Ferry Union
 *     the mayor | of Norham said              → the mayor: the name begins behind it
 */
export function wholeNames(words: Span, cue: Span | null, index: ActorIndex): Span {
  const names = sightingsIn(index, words).filter(
    ({ mention }) => mention.kind === 'name' && !(cue !== null && mention.start < cue.end && cue.start < mention.end),
  );
  const start = Math.min(words.start, names[0]?.mention.start ?? words.start);
  const end = Math.max(words.end, names.at(-1)?.mention.end ?? words.end);
  return start === words.start && end === words.end ? words : { start, end };
}
